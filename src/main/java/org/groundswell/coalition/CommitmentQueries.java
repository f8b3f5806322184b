package org.groundswell.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads commitments: one statement for the rows, one for each campaign's action names. Who may read them is the
/// caller's to check; drafts are told to nobody but their partner.
@Component
public class CommitmentQueries {

    private static final String ROWS = """
            select c.id, c.partner_id, p.name as partner, c.campaign_id, c.action_id, c.kind, c.quantity, c.due_on,
                   c.state, c.state_since, c.state_reason, c.proposed_at, c.delivered, c.version
            from commitment c join partner p on p.id = c.partner_id
            """;
    private static final String LATE_FIRST = """
            order by (c.state = 'AGREED' and c.due_on < :today) desc, c.state = 'PROPOSED' desc, c.due_on, c.id
            """;

    private final JdbcClient jdbc;
    private final ActionQueries actions;
    private final Vault vault;

    CommitmentQueries(JdbcClient jdbc, ActionQueries actions, Vault vault) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.vault = vault;
    }

    /// How many proposals wait for the coalition's answer, and since when the oldest does.
    public CommitmentsWaiting waiting(UUID campaignId) {
        return jdbc.sql("""
                select count(*) as count, min(proposed_at) as oldest from commitment
                where campaign_id = :campaign and state = 'PROPOSED'
                """)
                .param("campaign", campaignId)
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new CommitmentsWaiting(row.getInt("count"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /// What was agreed, is past its day and has no report, oldest first.
    public List<CommitmentRow> late(UUID campaignId, LocalDate today) {
        return named(jdbc.sql(ROWS + """
                where c.campaign_id = :campaign and c.state = 'AGREED' and c.due_on < :today
                order by c.due_on, c.id
                """)
                .param("campaign", campaignId)
                .param("today", today)
                .query(CommitmentQueries::row)
                .list());
    }

    /// All commitments of a partner, its drafts too, late first. For the partner itself.
    public List<CommitmentRow> ofPartner(UUID partnerId, LocalDate today) {
        return named(jdbc.sql(ROWS + "where c.partner_id = :partner " + LATE_FIRST)
                .param("partner", partnerId)
                .param("today", today)
                .query(CommitmentQueries::row)
                .list());
    }

    /// The commitments of a campaign that were ever proposed, late first. For its admins.
    ///
    /// @param state only these, if given
    /// @param action only those for it, if given
    /// @param partner only its, if given
    public List<CommitmentRow> inCampaign(
            UUID campaignId,
            @Nullable CommitmentState state,
            @Nullable UUID action,
            @Nullable UUID partner,
            LocalDate today) {
        return named(jdbc.sql(ROWS + """
                where c.campaign_id = :campaign and c.proposed_at is not null
                  and (:state::text is null or c.state = :state)
                  and (:action::uuid is null or c.action_id = :action)
                  and (:partner::uuid is null or c.partner_id = :partner)
                """ + LATE_FIRST)
                .param("campaign", campaignId)
                .param("state", state == null ? null : state.name())
                .param("action", action)
                .param("partner", partner)
                .param("today", today)
                .query(CommitmentQueries::row)
                .list());
    }

    /// @throws NotFound when there is none
    CommitmentPage page(UUID id) {
        CommitmentRow row =
                named(jdbc.sql(ROWS + "where c.id = :id")
                                .param("id", id)
                                .query(CommitmentQueries::row)
                                .list())
                        .stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return jdbc.sql("select owner_id, state_by, note from commitment where id = :id")
                .param("id", id)
                .query((more, number) -> new CommitmentPage(
                        row,
                        note(row, more.getBytes("note")),
                        more.getObject("owner_id", UUID.class),
                        more.getObject("state_by", UUID.class)))
                .single();
    }

    private String note(CommitmentRow row, byte @Nullable [] sealed) {
        return sealed == null
                ? ""
                : vault.open(KeyScope.campaign(row.campaignId()), Commitment.notePlace(row.id()), sealed);
    }

    private List<CommitmentRow> named(List<CommitmentRow> rows) {
        Map<UUID, LocalizedText> names = new HashMap<>();
        rows.stream().map(CommitmentRow::campaignId).distinct().forEach(campaign -> {
            for (ActionLine line : actions.inCampaign(campaign)) {
                names.put(line.id(), line.name());
            }
        });
        return rows.stream()
                .map(row -> row.withAction(names.getOrDefault(row.promise().actionId(), LocalizedText.EMPTY)))
                .toList();
    }

    private static CommitmentRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime proposed = row.getObject("proposed_at", OffsetDateTime.class);
        return new CommitmentRow(
                row.getObject("id", UUID.class),
                row.getObject("partner_id", UUID.class),
                row.getString("partner"),
                row.getObject("campaign_id", UUID.class),
                promise(row),
                LocalizedText.EMPTY,
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                LocalizedText.fromJson(row.getString("state_reason")),
                proposed == null ? null : proposed.toInstant(),
                row.getObject("delivered", Integer.class),
                row.getInt("version"));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                CommitmentKind.valueOf(row.getString("kind")),
                row.getObject("quantity", Integer.class),
                row.getObject("action_id", UUID.class),
                row.getObject("due_on", LocalDate.class));
    }
}
