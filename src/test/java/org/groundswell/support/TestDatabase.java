package org.groundswell.support;

import java.sql.SQLException;
import java.util.UUID;
import org.groundswell.platform.DatabaseRoles;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A fresh database on the run's one [PostgresServer] for each application that a test starts. Flyway connects as the
/// owner, the pool as the role that owns nothing, as everywhere.
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean(destroyMethod = "drop")
    Database testDatabase() throws SQLException {
        PostgresServer server = PostgresServer.get();
        DatabaseRoles.create(server.superuser());
        String name = "groundswell_" + UUID.randomUUID().toString().replace("-", "");
        DatabaseRoles.createDatabase(server.superuser(), name);
        return new Database(server, name);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new ApplicationConnection(database.url());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database.url());
    }

    /// A database that lives as long as the application under test.
    record Database(PostgresServer server, String name) {

        String url() {
            return server.url(name);
        }

        void drop() throws SQLException {
            try (var connection = server.superuser().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists %s with (force)".formatted(name));
            }
        }
    }

    /// The pool's way in. [DatabaseRoles] gives test roles their own name as password.
    record ApplicationConnection(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.APPLICATION;
        }

        @Override
        public String getPassword() {
            return DatabaseRoles.APPLICATION;
        }
    }

    /// Flyway's way in. A class of its own: one that were both would be a candidate for both.
    record OwnerConnection(String getJdbcUrl) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }

        @Override
        public String getPassword() {
            return DatabaseRoles.OWNER;
        }
    }
}
