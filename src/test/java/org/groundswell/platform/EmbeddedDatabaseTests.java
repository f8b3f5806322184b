package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    /// The application that gets killed: it writes a row and waits.
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase.Server server = start(Path.of(arguments[0]));
        execute(server, "create table kept (word text)", "insert into kept values ('still here')");
        System.out.println("ready");
        Thread.sleep(Duration.ofMinutes(5));
    }

    @Test
    void refusesASecondStartAndRecoversWhatAKilledOneLeft() throws Exception {
        Process killed = startInAProcessOfItsOwn();
        assertThatThrownBy(() -> start(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already runs on the data in " + directory);
        long orphan = Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());

        killed.destroyForcibly().waitFor();

        assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives kill -9").isPresent();
        try (EmbeddedDatabase.Server second = start(directory)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(read(second, "select word from kept")).isEqualTo("still here");
            assertThat(read(second, "show fsync")).isEqualTo("on");
            assertThat(read(second, "show synchronous_commit")).isEqualTo("on");
        }
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private Process startInAProcessOfItsOwn() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseTests.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader().lines();
        assertThat(lines.anyMatch("ready"::equals))
                .as("the first application came up")
                .isTrue();
        return process;
    }

    private static EmbeddedDatabase.Server start(Path directory) throws Exception {
        return new EmbeddedDatabase()
                .embeddedPostgres(new GroundswellProperties(
                        URI.create("http://localhost:8080"),
                        directory,
                        List.of(Locale.of("en")),
                        List.of(),
                        new GroundswellProperties.Keys(null, null, null)));
    }

    private static void execute(EmbeddedDatabase.Server server, String... statements) throws SQLException {
        try (var connection = server.postgres().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String read(EmbeddedDatabase.Server server, String query) throws SQLException {
        try (var connection = server.postgres().getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
