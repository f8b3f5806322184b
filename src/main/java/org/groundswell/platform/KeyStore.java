package org.groundswell.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Wrapped keys on disk, one file a scope, apart from the database and its backups. Destroying a file makes everything
/// sealed under it unreadable, in old backups too; unwrapped keys stay in memory for five minutes at most.
class KeyStore {

    private static final int BYTES = 32;
    private static final Duration IN_MEMORY = Duration.ofMinutes(5);

    private final Path directory;
    private final SecretKey master;
    private final SecureRandom random = new SecureRandom();
    private final Cache<KeyScope, Keys> unwrapped =
            Caffeine.newBuilder().expireAfterWrite(IN_MEMORY).maximumSize(1_000).build();

    /// @param sealing seals values
    /// @param index finds them again
    record Keys(SecretKey sealing, SecretKey index) {}

    KeyStore(Path directory, SecretKey master) {
        this.directory = directory;
        this.master = master;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        make(KeyScope.INSTALLATION);
    }

    /// The scope's keys.
    ///
    /// @throws KeysShredded when there are none (any more)
    Keys of(KeyScope scope) {
        return unwrapped.get(scope, this::unwrap);
    }

    /// Makes the scope's keys unless it has some. Two instances may try at once: the first file stays.
    void make(KeyScope scope) {
        Path file = file(scope);
        if (Files.exists(file)) {
            return;
        }
        Path draft = directory.resolve(scope.fileName() + "." + UUID.randomUUID() + ".new");
        try {
            MasterKey.OwnerOnly.create(draft);
            Files.write(draft, List.of(wrapped(scope, "sealing"), wrapped(scope, "index")), StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            draft.toFile().delete();
        }
    }

    /// With every draft that a kill left beside it, which may hold the same keys.
    void destroy(KeyScope scope) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, scope.fileName() + ".*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unwrapped.invalidate(scope);
        }
    }

    /// The days before this one that have keys.
    List<KeyScope> daysBefore(LocalDate date) {
        List<KeyScope> days = new ArrayList<>();
        String prefix = KeyScope.Day.PREFIX;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, prefix + "*.key")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                LocalDate day = LocalDate.parse(name.substring(prefix.length(), name.length() - ".key".length()));
                if (day.isBefore(date)) {
                    days.add(KeyScope.day(day));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    private Path file(KeyScope scope) {
        return directory.resolve(scope.fileName() + ".key");
    }

    private Keys unwrap(KeyScope scope) {
        try {
            List<String> lines = Files.readAllLines(file(scope));
            return new Keys(
                    unwrap(scope, "sealing", lines.get(0), "AES"), unwrap(scope, "index", lines.get(1), "HmacSHA256"));
        } catch (NoSuchFileException e) {
            throw new KeysShredded(scope);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String wrapped(KeyScope scope, String use) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(Aes.seal(master, associated(scope, use), key));
    }

    private SecretKey unwrap(KeyScope scope, String use, String line, String algorithm) {
        return new SecretKeySpec(
                Aes.open(master, associated(scope, use), Base64.getDecoder().decode(line)), algorithm);
    }

    private static byte[] associated(KeyScope scope, String use) {
        return (scope.fileName() + "|" + use).getBytes(StandardCharsets.UTF_8);
    }
}
