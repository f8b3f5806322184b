package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The key of keys: whole or not at all, and the same at every start.
class MasterKeyTests {

    private static final String GIVEN = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path directory;

    @Test
    void madeOnceItIsTheSameAtEveryStartAndItsOwnersAlone() throws Exception {
        Path data = directory.resolve("not/there/yet");

        SecretKey made = MasterKey.load(properties(data, null, null), true);

        assertThat(made.getEncoded()).hasSize(32);
        assertThat(MasterKey.load(properties(data, null, null), true)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(files(data)).containsExactly("master.key");
    }

    @Test
    void startsAtOnceMakeOne() throws Exception {
        var start = new CountDownLatch(1);
        List<Future<SecretKey>> starts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int number = 0; number < 16; number++) {
                starts.add(threads.submit(() -> {
                    start.await();
                    return MasterKey.load(properties(directory, null, null), true);
                }));
            }
            start.countDown();
            SecretKey first = starts.getFirst().get();
            for (Future<SecretKey> other : starts) {
                assertThat(other.get()).isEqualTo(first);
            }
        }
        assertThat(files(directory)).containsExactly("master.key");
    }

    @Test
    void givenOneIsTakenFromTheEnvironmentBeforeAFileAndNothingIsWritten() throws Exception {
        Path file = Files.writeString(
                directory.resolve("mounted"), Base64.getEncoder().encodeToString(ones()) + "\n");

        assertThat(MasterKey.load(properties(directory, null, file), false).getEncoded())
                .isEqualTo(ones());
        assertThat(MasterKey.load(properties(directory, GIVEN, file), true).getEncoded())
                .isEqualTo(new byte[32]);
        assertThat(files(directory)).containsExactly("mounted");
    }

    @Test
    void withoutOneNothingStartsBesideADatabaseThatIsNotOurs() {
        assertThatThrownBy(() -> MasterKey.load(properties(directory, " ", null), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl rand -base64 32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void wrongOneIsRefusedAndNotRepeated(String wrong) {
        assertThatThrownBy(() -> MasterKey.load(properties(directory, wrong, null), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be 32 bytes in base64")
                .hasMessageNotContaining(wrong);
    }

    private static byte[] ones() {
        byte[] ones = new byte[32];
        java.util.Arrays.fill(ones, (byte) 1);
        return ones;
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static GroundswellProperties properties(Path data, @Nullable String key, @Nullable Path file) {
        return new GroundswellProperties(
                URI.create("http://localhost"),
                data,
                List.of(java.util.Locale.ENGLISH),
                List.of(),
                new GroundswellProperties.Keys(null, key, file));
    }
}
