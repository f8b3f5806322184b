package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@GroundswellTest
class DatabaseRolesTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void poolConnectsAsARoleWithoutPowers() {
        var role = jdbc.sql("""
                select rolname, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as powerful
                from pg_roles where rolname = current_user
                """).query().singleRow();

        assertThat(role).containsEntry("rolname", DatabaseRoles.APPLICATION).containsEntry("powerful", false);
    }

    @Test
    void poolsRoleOwnsNoTable() {
        long owned = jdbc.sql(
                        "select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)")
                .query(Long.class)
                .single();

        assertThat(owned).isZero();
    }

    @Test
    void poolMayNotChangeATable() {
        assertThatThrownBy(
                        () -> jdbc.sql("alter table outbox add column spy text").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void journalTakesNoChangeBack() {
        assertThatThrownBy(() -> jdbc.sql("update journal_entry set reason = 'better' where id = ?")
                        .param(UUID.randomUUID())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from journal_entry").update())
                .isInstanceOf(DataAccessException.class);
    }
}
