package org.groundswell.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a sign-up needs to know of its action and nothing else, since on the best day this is read most.
@Component
public class OfferedActions {

    private static final String SELECT = """
            select a.id, a.campaign_id, a.state, a.day, a.zone,
                array(select w.id from action_way w where w.action_id = a.id and not w.retired) as ways
            from action a
            """;

    private final JdbcClient jdbc;

    OfferedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The action of a public page.
    public Optional<OfferedAction> at(String campaignSlug, String actionSlug) {
        return jdbc.sql(SELECT + """
                join campaign c on c.id = a.campaign_id
                where c.slug = :campaign and a.slug = :action and a.state <> 'DRAFT'
                """)
                .param("campaign", campaignSlug)
                .param("action", actionSlug)
                .query(OfferedActions::read)
                .optional();
    }

    public Optional<OfferedAction> byId(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id and a.state <> 'DRAFT'")
                .param("id", id)
                .query(OfferedActions::read)
                .optional();
    }

    private static OfferedAction read(ResultSet row, int number) throws SQLException {
        return new OfferedAction(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                ActionRow.zone(row),
                Set.of((UUID[]) row.getArray("ways").getArray()));
    }
}
