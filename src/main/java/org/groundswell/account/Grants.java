package org.groundswell.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of what accounts may do.
@Component
class Grants {

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Grant> of(UUID accountId) {
        return jdbc.sql("select role, scope_kind, scope_id from account_grant where account_id = :account")
                .param("account", accountId)
                .query(Grants::grant)
                .set();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(Role.valueOf(row.getString("role")), scope(row));
    }

    static Scope scope(ResultSet row) throws SQLException {
        return new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getObject("scope_id", UUID.class));
    }
}
