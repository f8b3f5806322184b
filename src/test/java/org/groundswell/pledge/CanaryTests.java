package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ten thousand addresses go through the form; then whoever takes the database's files, its log of changes or a dump
/// looks for one of them.
@GroundswellTest
@Import(Ground.class)
class CanaryTests {

    private static final int CANARIES = 10_000;
    private static final int CONFIRMED = 20;
    private static final int AT_ONCE = 8;

    @Autowired
    Ground ground;

    @Autowired
    DataSource pool;

    private final String marker = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void noAddressIsInTheDatabasesFilesOrInADump() throws Exception {
        TestAction action = ground.action();
        IntStream.range(0, CONFIRMED).forEach(n -> ground.pledge(action, marker + "-c" + n + "@example.org"));
        try {
            signUp(action);
            JdbcClient superuser = JdbcClient.create(PostgresServer.get().superuser());
            superuser.sql("checkpoint").update();
            assertThat(ground.rows("person", action.campaignId())).isEqualTo(CANARIES + CONFIRMED);
            assertThat(ground.mails(action)).isGreaterThan(CANARIES);
            assertThat(dumped(marker)).isEmpty();
            assertThat(files(superuser)).isEmpty();
        } finally {
            // Other tests send what is in the queue, and these are many.
            ground.dropMails(action);
        }
    }

    @Test
    void theSearchWouldFindOne() throws Exception {
        TestAction action = ground.action();
        JdbcClient.create(pool)
                .sql("update campaign set title = jsonb_build_object('en', ?::text) where id = ?")
                .params(marker, action.campaignId())
                .update();
        JdbcClient superuser = JdbcClient.create(PostgresServer.get().superuser());
        superuser.sql("checkpoint").update();
        assertThat(dumped(marker)).containsExactly("campaign.title");
        Path directory = directory(superuser);
        if (Files.isReadable(directory)) {
            assertThat(files(superuser)).isNotEmpty();
        }
    }

    private void signUp(TestAction action) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int n = 0; n < CANARIES; n++) {
                String email = marker + "-" + n + "@example.org";
                all.add(() -> {
                    ground.submit(action, email);
                    return null;
                });
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    /// Every column of every table as text; bytes as the letters they may hide.
    private List<String> dumped(String needle) {
        JdbcClient jdbc = JdbcClient.create(pool);
        record Column(String table, String column, String type) {}
        return jdbc
                .sql("""
                        select c.table_name as "table", c.column_name as "column", c.data_type as type
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> jdbc.sql("select exists (select from %s where position(:needle in %s) > 0)"
                                .formatted(
                                        column.table(),
                                        column.type().equals("bytea")
                                                ? "encode(%s, 'escape')".formatted(column.column())
                                                : "%s::text".formatted(column.column())))
                        .param("needle", needle)
                        .query(Boolean.class)
                        .single())
                .map(column -> column.table() + "." + column.column())
                .toList();
    }

    /// Files of the server that hold the marker, as it is, in hexadecimal or in base64; none are looked at when the
    /// server is on another machine, where the dump has to do.
    private List<Path> files(JdbcClient superuser) throws IOException {
        Path directory = directory(superuser);
        if (!Files.isReadable(directory)) {
            return List.of();
        }
        List<byte[]> needles = needles();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, needles))
                    .toList();
        }
    }

    private static Path directory(JdbcClient superuser) {
        return Path.of(superuser.sql("show data_directory").query(String.class).single());
    }

    private List<byte[]> needles() {
        var needles = new ArrayList<byte[]>();
        needles.add(marker.getBytes(StandardCharsets.UTF_8));
        needles.add(HexFormat.of()
                .formatHex(marker.getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        for (int shift = 0; shift < 3; shift++) {
            String encoded =
                    Base64.getEncoder().encodeToString(("x".repeat(shift) + marker).getBytes(StandardCharsets.UTF_8));
            needles.add(encoded.substring(4, 40).getBytes(StandardCharsets.UTF_8));
        }
        return needles;
    }

    private static boolean holds(Path file, List<byte[]> needles) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return needles.stream()
                    .anyMatch(needle -> content.contains(new String(needle, StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
