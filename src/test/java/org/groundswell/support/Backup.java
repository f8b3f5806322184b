package org.groundswell.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.groundswell.GroundswellApplication;
import org.groundswell.platform.DatabaseRoles;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// All rows of an application's database at one moment, as an operator's dump keeps them: everything but the key store.
public final class Backup {

    private static final String TABLES = """
            select quote_ident(tablename) from pg_tables
            where schemaname = 'public' and tablename <> 'flyway_schema_history'
            """;
    private static final String SEQUENCES = """
            select format('select setval(''%I'', %s)', sequencename, last_value) from pg_sequences
            where schemaname = 'public' and last_value is not null
            """;

    /// What is not in the database.
    private static final List<String> KEPT = List.of(
            "groundswell.data-directory",
            "groundswell.keys.directory",
            "groundswell.keys.master-key",
            "spring.mail.host",
            "spring.mail.port");

    private final ApplicationContext context;
    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final List<String> sequences;

    private Backup(ApplicationContext context, Connection superuser) throws SQLException, IOException {
        this.context = context;
        CopyManager copies = copies(superuser);
        for (String table : texts(superuser, TABLES)) {
            var rows = new ByteArrayOutputStream();
            copies.copyOut("copy " + table + " to stdout (format binary)", rows);
            tables.put(table, rows.toByteArray());
        }
        sequences = texts(superuser, SEQUENCES);
    }

    /// Takes one of the database of this application under test.
    public static Backup of(ApplicationContext context) throws SQLException, IOException {
        TestDatabase.Database database = context.getBean(TestDatabase.Database.class);
        try (Connection superuser =
                PostgresServer.get().superuser(database.name()).getConnection()) {
            return new Backup(context, superuser);
        }
    }

    /// Puts it into a new database and starts an application on it, with the key store as it is now and on the same
    /// clock. No job runs by itself.
    public ConfigurableApplicationContext restored() throws SQLException, IOException {
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        DatabaseRoles.createDatabase(PostgresServer.get().superuser(), name);
        String url = PostgresServer.get().url(name);
        Flyway.configure()
                .configuration(context.getBean(Flyway.class).getConfiguration())
                .dataSource(url, DatabaseRoles.OWNER, DatabaseRoles.OWNER)
                .load()
                .migrate();
        try (Connection superuser = PostgresServer.get().superuser(name).getConnection()) {
            fill(superuser);
        }
        return start(url);
    }

    private void fill(Connection superuser) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", tables.keySet()));
            for (var table : tables.entrySet()) {
                copies(superuser)
                        .copyIn(
                                "copy " + table.getKey() + " from stdin (format binary)",
                                new ByteArrayInputStream(table.getValue()));
            }
            for (String sequence : sequences) {
                statement.execute(sequence);
            }
        }
    }

    private ConfigurableApplicationContext start(String url) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + DatabaseRoles.APPLICATION,
                "--spring.datasource.password=" + DatabaseRoles.APPLICATION,
                "--spring.flyway.url=" + url,
                "--spring.flyway.user=" + DatabaseRoles.OWNER,
                "--spring.flyway.password=" + DatabaseRoles.OWNER,
                "--groundswell.jobs=false"));
        KEPT.forEach(name ->
                settings.add("--%s=%s".formatted(name, context.getEnvironment().getProperty(name))));
        return new SpringApplicationBuilder(GroundswellApplication.class)
                .initializers(restored -> ((GenericApplicationContext) restored)
                        .registerBean(
                                "testClock",
                                TestClock.class,
                                () -> context.getBean(TestClock.class),
                                definition -> definition.setPrimary(true)))
                .run(settings.toArray(String[]::new));
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
