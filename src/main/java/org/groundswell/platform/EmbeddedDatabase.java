package org.groundswell.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.util.FileSystemUtils;

/// A real PostgreSQL beside the application, when no other was configured. Data stays in the data directory; writes are
/// flushed as on any server, since people keep what they try out.
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnClass(EmbeddedPostgres.class)
@Conditional(EmbeddedDatabase.NoOtherDatabase.class)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "groundswell";

    @Bean
    Server embeddedPostgres(GroundswellProperties properties) throws Exception {
        Path data = properties.dataDirectory().toAbsolutePath().resolve("postgres");
        Files.createDirectories(data.getParent());
        FileChannel lock = lock(data.resolveSibling("postgres.lock"));
        stopOrphan(data);
        dropUnfinishedDemo(DemoMark.file(properties.dataDirectory()), data);
        EmbeddedPostgres postgres = start(data);
        DatabaseRoles.create(postgres.getPostgresDatabase());
        if (!exists(postgres)) {
            DatabaseRoles.createDatabase(postgres.getPostgresDatabase(), NAME);
        }
        return new Server(postgres, lock);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Server server) {
        return new PoolLogin(server.url());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Server server) {
        return new OwnerLogin(server.url());
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!taken(lock)) {
            return lock;
        }
        lock.close();
        throw new CannotStart(
                "Groundswell already runs on the data in %s. Stop it first, or set groundswell.data-directory."
                        .formatted(file.getParent()));
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    /// After a kill -9 of the application its PostgreSQL lives on and holds the data. We hold the lock, so it is
    /// nobody's.
    private static void stopOrphan(Path data) throws Exception {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        Optional<ProcessHandle> orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            LOG.info("A PostgreSQL of an earlier run still holds the data; it is asked to stop");
            orphan.get().destroy();
            orphan.get().onExit().get(30, TimeUnit.SECONDS);
        }
        // Left behind by a machine that lost power: no such process, and PostgreSQL would wait for it in vain.
        Files.deleteIfExists(file);
    }

    private static void dropUnfinishedDemo(Path mark, Path data) throws IOException {
        if (Files.exists(mark)) {
            LOG.warn("The demo was stopped before it was loaded; it begins again from nothing.");
            FileSystemUtils.deleteRecursively(data);
            Files.delete(mark);
        }
    }

    private static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // It would stop the server under the feet of what still uses it; the context closes it last.
                .setRegisterShutdownHook(false)
                // The library turns these off for tests; later options win.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static boolean exists(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, NAME);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// The running server and the lock on its data; both end with the application.
    record Server(EmbeddedPostgres postgres, FileChannel lock) implements AutoCloseable {

        String url() {
            return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), NAME);
        }

        @Override
        public void close() throws IOException {
            try (lock) {
                postgres.close();
            }
        }
    }

    /// The pool's way in. The name is the password: the server listens on loopback only and trusts it anyway.
    record PoolLogin(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.APPLICATION;
        }

        @Override
        public String getPassword() {
            return DatabaseRoles.APPLICATION;
        }
    }

    /// The migrations' way in, likewise.
    record OwnerLogin(String getJdbcUrl) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }

        @Override
        public String getPassword() {
            return DatabaseRoles.OWNER;
        }
    }

    static class NoOtherDatabase extends NoneNestedConditions {

        NoOtherDatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class Url {}

        @ConditionalOnBean(JdbcConnectionDetails.class)
        static class Details {}
    }
}
