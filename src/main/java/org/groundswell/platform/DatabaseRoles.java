package org.groundswell.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The two roles every database has: the owner migrates, the pool's role reads and writes rows and owns nothing.
public final class DatabaseRoles {

    public static final String OWNER = "groundswell_owner";
    public static final String APPLICATION = "groundswell_app";

    private DatabaseRoles() {}

    /// Makes both roles where they are missing. The password is the role's name: for embedded and test servers
    /// only.
    ///
    /// @param superuser a connection that may create roles
    public static void create(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(createIfMissing(OWNER));
            statement.execute(createIfMissing(APPLICATION));
        }
    }

    /// Makes a database that belongs to the owner and that the pool's role may connect to.
    public static void createDatabase(DataSource superuser, String name) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s owner %s encoding 'UTF8'".formatted(name, OWNER));
        }
    }

    private static String createIfMissing(String role) {
        return """
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls password '%1$s';
                  end if;
                end $$""".formatted(role);
    }
}
