package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.platform.DatabaseRoles;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pool's role can do no more than its work asks for.
@GroundswellTest
class DatabaseTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void poolIsNeitherSuperuserNorAboveRowLevelSecurity() {
        var role = jdbc.sql("select * from pg_roles where rolname = current_user")
                .query()
                .singleRow();

        assertThat(role)
                .containsEntry("rolname", DatabaseRoles.APPLICATION)
                .containsEntry("rolsuper", false)
                .containsEntry("rolbypassrls", false)
                .containsEntry("rolcreaterole", false)
                .containsEntry("rolcreatedb", false);
    }

    @Test
    void poolOwnsNothing() {
        var owned = jdbc.sql("select relname from pg_class where relowner = current_user::regrole")
                .query(String.class)
                .list();

        assertThat(owned).isEmpty();
    }

    @Test
    void databaseIsTheReleaseWeDeployOn() {
        String version = jdbc.sql("show server_version").query(String.class).single();

        assertThat(version).startsWith("18.");
    }
}
