package org.groundswell.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of what accounts may do.
@Component
class Grants {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher announcements;

    Grants(JdbcClient jdbc, Clock clock, ApplicationEventPublisher announcements) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.announcements = announcements;
    }

    Set<Grant> of(UUID accountId) {
        return jdbc.sql("select role, scope_kind, scope_id from account_grant where account_id = :account")
                .param("account", accountId)
                .query(Grants::grant)
                .set();
    }

    /// Gives a role; one the account has already stays as it is.
    void give(UUID account, Grant grant, String scopeLabel) {
        int given = jdbc.sql("""
                insert into account_grant (id, account_id, role, scope_kind, scope_id, scope_label, granted_at)
                values (:id, :account, :role, :kind, :scope, :label, :now)
                on conflict on constraint account_grant_once do nothing
                """)
                .param("id", Ids.random())
                .param("account", account)
                .param("role", grant.role().name())
                .param("kind", grant.scope().kind().name())
                .param("scope", grant.scope().id())
                .param("label", scopeLabel)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (given > 0) {
            announcements.publishEvent(new RoleGiven(account, grant.role(), grant.scope()));
        }
    }

    Optional<Given> byId(UUID id) {
        return jdbc.sql("select account_id, role, scope_kind, scope_id from account_grant where id = :id")
                .param("id", id)
                .query((row, number) -> new Given(row.getObject("account_id", UUID.class), grant(row, number)))
                .optional();
    }

    void takeAway(UUID id) {
        jdbc.sql("delete from account_grant where id = :id").param("id", id).update();
    }

    /// How many accounts have the role there. Counted under a lock, so that two who leave at once are not both let
    /// go.
    int holders(Grant grant) {
        return jdbc.sql("""
                select id from account_grant
                where role = :role and scope_kind = :kind and scope_id = :scope order by id for update
                """)
                .param("role", grant.role().name())
                .param("kind", grant.scope().kind().name())
                .param("scope", grant.scope().id())
                .query(UUID.class)
                .list()
                .size();
    }

    /// Whose grant it is.
    record Given(UUID account, Grant grant) {}

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(Role.valueOf(row.getString("role")), scope(row));
    }

    static Scope scope(ResultSet row) throws SQLException {
        return new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getObject("scope_id", UUID.class));
    }
}
