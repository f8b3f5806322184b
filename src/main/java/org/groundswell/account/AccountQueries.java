package org.groundswell.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of who works where. Addresses come masked; a page asks before whether its reader may see the scope.
@Component
public class AccountQueries {

    private static final String ROLES = """
            select g.id, g.account_id, g.role, g.scope_kind, g.scope_id, g.scope_label, g.granted_at, a.name, a.mail
            from account_grant g join account a on a.id = g.account_id
            """;

    private final JdbcClient jdbc;
    private final AccountSeals seals;
    private final AccountNames names;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, AccountSeals seals, AccountNames names, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.names = names;
        this.clock = clock;
    }

    /// Who has a role in exactly this scope, by role and name.
    public List<TeamRow> team(Scope scope) {
        return jdbc
                .sql(ROLES + "where g.scope_kind = :kind and g.scope_id = :scope")
                .param("kind", scope.kind().name())
                .param("scope", scope.id())
                .query(this::role)
                .list()
                .stream()
                .sorted(Comparator.comparing(TeamRow::role).thenComparing(TeamRow::name))
                .toList();
    }

    /// Invitations to exactly this scope that wait for an answer, newest first.
    public List<PendingRow> pending(Scope scope) {
        return invited("""
                select * from invitation
                where state = 'PENDING' and expires_at > :now and scope_kind = :kind and scope_id = :scope
                order by invited_at desc
                """, Map.of("kind", scope.kind().name(), "scope", scope.id()));
    }

    /// All of them, for the owner.
    List<PendingRow> pending() {
        return invited(
                "select * from invitation where state = 'PENDING' and expires_at > :now order by invited_at desc",
                Map.of());
    }

    /// The roles of one account.
    List<TeamRow> roles(UUID account) {
        return jdbc.sql(ROLES + "where g.account_id = :account order by g.granted_at")
                .param("account", account)
                .query(this::role)
                .list();
    }

    /// @throws NotFound when there is no such grant
    TeamRow grant(UUID id) {
        return jdbc.sql(ROLES + "where g.id = :id")
                .param("id", id)
                .query(this::role)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Every account with its roles, by name.
    List<AccountRow> accounts() {
        Map<UUID, List<TeamRow>> roles =
                jdbc.sql(ROLES).query(this::role).list().stream().collect(Collectors.groupingBy(TeamRow::accountId));
        return jdbc.sql("select id, name, mail from account").query(this::account).list().stream()
                .map(row -> new AccountRow(row.id(), row.name(), row.mail(), roles.getOrDefault(row.id(), List.of())))
                .sorted(Comparator.comparing(AccountRow::name))
                .toList();
    }

    private List<PendingRow> invited(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(this::invitation)
                .list();
    }

    private TeamRow role(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new TeamRow(
                row.getObject("id", UUID.class),
                account,
                seals.openName(account, row.getBytes("name")),
                seals.openMail(account, row.getBytes("mail")).masked(),
                Role.valueOf(row.getString("role")),
                row.getString("scope_label"),
                moment(row, "granted_at"));
    }

    private AccountRow account(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new AccountRow(
                id,
                seals.openName(id, row.getBytes("name")),
                seals.openMail(id, row.getBytes("mail")).masked(),
                List.of());
    }

    private PendingRow invitation(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PendingRow(
                id,
                seals.openInvited(id, row.getBytes("mail")).masked(),
                Role.valueOf(row.getString("role")),
                row.getString("scope_label"),
                names.of(row.getObject("invited_by", UUID.class)),
                moment(row, "expires_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
