package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    @Test
    void keepsItsDataRefusesASecondStartAndRecoversAnOrphan() throws Exception {
        EmbeddedDatabase.Server first = start();
        execute(first, "create table kept (word text)", "insert into kept values ('still here')");

        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already runs on the data in " + directory);

        // What a kill -9 leaves behind: a server that runs, and a lock that the system took back.
        long orphan = Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
        first.lock().close();

        try (EmbeddedDatabase.Server second = start()) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(read(second, "select word from kept")).isEqualTo("still here");
            assertThat(read(second, "show fsync")).isEqualTo("on");
            assertThat(read(second, "show synchronous_commit")).isEqualTo("on");
        }
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private EmbeddedDatabase.Server start() throws Exception {
        return new EmbeddedDatabase()
                .embeddedPostgres(new GroundswellProperties(
                        URI.create("http://localhost:8080"),
                        directory,
                        List.of(Locale.of("en")),
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
