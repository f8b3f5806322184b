package org.groundswell.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the application as they lie in the checkout, for tests that read rather than run them.
public final class Sources {

    public static final Path JAVA = Path.of("src/main/java");
    public static final Path RESOURCES = Path.of("src/main/resources");
    public static final Path TEMPLATES = RESOURCES.resolve("templates");
    public static final Path MESSAGES = RESOURCES.resolve("messages");
    public static final Path MIGRATIONS = Path.of("db/migration");

    private Sources() {}

    /// Every file below the directory whose name ends like this, in a stable order.
    public static List<Path> files(Path directory, String ending) {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
