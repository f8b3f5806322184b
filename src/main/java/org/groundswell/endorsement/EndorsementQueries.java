package org.groundswell.endorsement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads endorsements, one statement each.
@Component
public class EndorsementQueries {

    private static final String ROWS = """
            select e.id, e.partner_id, p.name, coalesce(a.name, c.title) as subject, e.authority, e.decided_on, e.state,
                   e.state_on, e.state_reason, e.version
            from endorsement e join partner p on p.id = e.partner_id join campaign c on c.id = e.campaign_id
                left join action a on a.id = e.action_id
            where e.campaign_id = :campaign
            """;

    private final JdbcClient jdbc;
    private final EndorsementNotes notes;

    EndorsementQueries(JdbcClient jdbc, EndorsementNotes notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    /// What everybody may read about a campaign: the decided and accepted endorsements of partners that it names,
    /// and those of them that were withdrawn and not renewed; by name.
    public List<Endorsed> inPublic(UUID campaignId) {
        return jdbc.sql("""
                select * from (
                    select distinct on (e.partner_id, e.action_id) e.partner_id, p.name, p.kind, e.action_id, e.authority,
                        e.decided_on, case when e.state = 'WITHDRAWN' then e.state_on end as withdrawn_on
                    from endorsement e join partner p on p.id = e.partner_id
                        join participation t on t.partner_id = e.partner_id and t.campaign_id = e.campaign_id
                    where e.campaign_id = :campaign and t.state = 'MEMBER' and t.listed and e.decided_on is not null
                        and e.accepted_on is not null and e.state in ('ACCEPTED', 'WITHDRAWN')
                    order by e.partner_id, e.action_id, e.state, e.state_on desc, e.id desc) shown
                order by lower(name), partner_id
                """)
                .param("campaign", campaignId)
                .query((row, number) -> new Endorsed(
                        row.getObject("partner_id", UUID.class),
                        row.getString("name"),
                        PartnerKind.valueOf(row.getString("kind")),
                        row.getObject("action_id", UUID.class),
                        Authority.valueOf(row.getString("authority")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class)))
                .list();
    }

    /// All of a campaign, those that wait for an answer first.
    public List<EndorsementRow> inCampaign(UUID campaignId) {
        return jdbc.sql(ROWS + " order by e.state <> 'STATED', e.state_on desc, e.id desc")
                .param("campaign", campaignId)
                .query(EndorsementQueries::row)
                .list();
    }

    /// A partner's own, the latest first.
    public List<EndorsementRow> ofPartner(UUID campaignId, UUID partnerId) {
        return jdbc.sql(ROWS + " and e.partner_id = :partner order by e.state_on desc, e.id desc")
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .query(EndorsementQueries::row)
                .list();
    }

    /// @throws NotFound when there is none in the campaign
    public EndorsementRow one(UUID campaignId, UUID id) {
        return jdbc.sql(ROWS + " and e.id = :id")
                .param("campaign", campaignId)
                .param("id", id)
                .query(EndorsementQueries::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// How many wait for an answer.
    public int waiting(UUID campaignId) {
        return jdbc.sql("select count(*) from endorsement where campaign_id = :campaign and state = 'STATED'")
                .param("campaign", campaignId)
                .query(Integer.class)
                .single();
    }

    /// What the partner added for the coalition alone.
    String note(UUID campaignId, UUID id) {
        return jdbc.sql("select note from endorsement where id = :id and note is not null")
                .param("id", id)
                .query((row, number) -> notes.open(campaignId, id, row.getBytes("note")))
                .optional()
                .orElse("");
    }

    private static EndorsementRow row(ResultSet row, int number) throws SQLException {
        return new EndorsementRow(
                row.getObject("id", UUID.class),
                row.getObject("partner_id", UUID.class),
                row.getString("name"),
                LocalizedText.fromJson(row.getString("subject")),
                Authority.valueOf(row.getString("authority")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("state"),
                row.getObject("state_on", LocalDate.class),
                LocalizedText.fromJson(row.getString("state_reason")),
                row.getInt("version"));
    }
}
