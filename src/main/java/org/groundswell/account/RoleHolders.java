package org.groundswell.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells other modules whom a matter concerns. Who may see it is theirs to check.
@Component
public class RoleHolders {

    private final JdbcClient jdbc;
    private final AccountSeals seals;

    RoleHolders(JdbcClient jdbc, AccountSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /// The accounts that were given exactly this role in exactly this scope, longest there first.
    public List<RoleHolder> of(Role role, Scope scope) {
        return jdbc.sql("""
                select a.id, a.name, a.mail, a.language
                from account_grant g join account a on a.id = g.account_id
                where g.role = :role and g.scope_kind = :kind and g.scope_id = :scope
                order by g.granted_at, a.id
                """)
                .param("role", role.name())
                .param("kind", scope.kind().name())
                .param("scope", scope.id())
                .query(this::holder)
                .list();
    }

    /// One account, whatever its roles.
    public Optional<RoleHolder> of(UUID account) {
        return jdbc.sql("select id, name, mail, language from account where id = :id")
                .param("id", account)
                .query(this::holder)
                .optional();
    }

    private RoleHolder holder(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new RoleHolder(
                id,
                seals.openName(id, row.getBytes("name")),
                seals.openMail(id, row.getBytes("mail")).text(),
                Locale.forLanguageTag(row.getString("language")));
    }
}
