package org.groundswell.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A file that lies in the data directory while the demo is being loaded into an empty database. Found at a start, it
/// says that the last one was stopped in the middle and that there is nothing in the database but half a demo.
@Component
@Profile("demo")
public class DemoMark {

    private final Path file;

    DemoMark(GroundswellProperties properties) {
        this.file = file(properties.dataDirectory());
    }

    public void set() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "The demo is being loaded. A start that finds this begins it again.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path dataDirectory) {
        return dataDirectory.resolve("demo-unfinished");
    }
}
