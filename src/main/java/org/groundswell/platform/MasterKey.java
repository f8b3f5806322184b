package org.groundswell.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The key that wraps all others. It comes from the environment or a mounted file; only beside the embedded database
/// is one made, because there nobody was asked to provide it.
final class MasterKey {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKey.class);
    private static final int BYTES = 32;

    private MasterKey() {}

    /// @param mayMake whether a missing key may be made on disk
    /// @throws IllegalStateException when there is none, or it is not 32 bytes of base64
    static SecretKey load(GroundswellProperties properties, boolean mayMake) {
        String text = configured(properties.keys());
        if (text == null) {
            if (!mayMake) {
                throw new IllegalStateException(
                        "No master key: set groundswell.keys.master-key-file (or GROUNDSWELL_KEYS_MASTERKEY) to 32 random"
                                + " bytes in base64, for instance from: openssl rand -base64 32");
            }
            text = kept(properties.dataDirectory().resolve("master.key"));
        }
        return new SecretKeySpec(decoded(text.strip()), "AES");
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("Not base64");
        }
        throw new IllegalStateException("The master key must be 32 bytes in base64, and what is set is not");
    }

    private static @Nullable String configured(GroundswellProperties.Keys keys) {
        if (keys.masterKey() != null && !keys.masterKey().isBlank()) {
            return keys.masterKey();
        }
        return keys.masterKeyFile() == null ? null : read(keys.masterKeyFile());
    }

    /// Written beside its place and then put there whole: a start that is killed in between leaves no half of a
    /// key.
    private static String kept(Path file) {
        Path draft = file.resolveSibling("master.key." + UUID.randomUUID() + ".new");
        try {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                OwnerOnly.create(draft);
                Files.writeString(draft, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.SYNC);
                Files.createLink(file, draft);
            }
        } catch (FileAlreadyExistsException e) {
            LOG.debug("Another start was faster, and its master key is used");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            draft.toFile().delete();
        }
        LOG.info("The master key lies on this machine's disk, beside the embedded database: good for trying out only");
        return read(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file cannot be read: " + file, e);
        }
    }

    /// Files that only the running user may read (mode 0600 where the file system knows modes).
    static final class OwnerOnly {

        private OwnerOnly() {}

        static void create(Path file) throws IOException {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var mode = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(Set.copyOf(mode)));
            } else {
                Files.createFile(file);
            }
        }
    }
}
