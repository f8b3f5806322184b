package org.groundswell.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads commitments: one statement for the rows, one for each campaign's action names. Who may read them is the
/// caller's to check; drafts are told to nobody but their partner.
@Component
public class CommitmentQueries {

    private static final String ROWS = """
            select c.id, c.partner_id, p.name as partner, c.campaign_id, c.action_id, c.kind, c.quantity, c.due_on,
                   c.state, c.state_since, c.state_reason, c.proposed_at, c.delivered, c.corrected, c.version,
                   case when c.state = 'PROPOSED' then (
                       select ceil(extract(epoch from
                                  percentile_cont(0.5) within group (order by a.answered_at - a.proposed_at)) / 86400)::int
                       from commitment a where a.campaign_id = c.campaign_id and a.answered_at is not null
                       having count(*) >= 3) end as usual_days
            from commitment c join partner p on p.id = c.partner_id
            """;

    /// What waits for an answer comes first, the longest wait at its head; then the day decides. [#lateFirst] puts
    /// what is late before.
    private static final String IN_ORDER = """
             order by c.state = 'PROPOSED' desc, case c.state when 'PROPOSED' then c.proposed_at end, c.due_on, c.id
            """;

    private final JdbcClient jdbc;
    private final ActionQueries actions;
    private final Notes notes;

    CommitmentQueries(JdbcClient jdbc, ActionQueries actions, Notes notes) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.notes = notes;
    }

    /// What was agreed, is past its day and has no report, oldest first.
    public List<CommitmentRow> late(UUID campaignId, LocalDate today) {
        return inCampaign(campaignId, new CommitmentFilter(CommitmentState.AGREED, null, null, null, true), today);
    }

    /// All commitments of a partner, late first: its drafts too, without those it threw away. For the partner.
    public List<CommitmentRow> ofPartner(UUID partnerId, LocalDate today) {
        return lateFirst(
                jdbc.sql(ROWS + """
                        where c.partner_id = :partner and (c.state <> 'WITHDRAWN' or c.proposed_at is not null)
                        """ + IN_ORDER)
                        .param("partner", partnerId)
                        .query(CommitmentQueries::row)
                        .list(),
                today);
    }

    /// The commitments of a campaign that were ever proposed, late first. For its admins.
    public List<CommitmentRow> inCampaign(UUID campaignId, CommitmentFilter filter, LocalDate today) {
        List<CommitmentRow> rows = lateFirst(
                jdbc.sql(ROWS + """
                        where c.campaign_id = :campaign and c.proposed_at is not null
                          and (:state::text is null or c.state = :state)
                          and (:kind::text is null or c.kind = :kind)
                          and (:action::uuid is null or c.action_id = :action)
                          and (:partner::uuid is null or c.partner_id = :partner)
                        """ + IN_ORDER)
                        .param("campaign", campaignId)
                        .param("state", name(filter.state()))
                        .param("kind", name(filter.kind()))
                        .param("action", filter.action())
                        .param("partner", filter.partner())
                        .query(CommitmentQueries::row)
                        .list(),
                today);
        return filter.late() ? rows.stream().filter(row -> row.late(today)).toList() : rows;
    }

    /// Whose promises an action's news concerns: each partner with something open for it.
    List<UUID> partnersCommittedTo(UUID actionId) {
        return jdbc.sql("""
                select distinct partner_id from commitment
                where action_id = :action and state in ('PROPOSED', 'CHANGES_ASKED', 'AGREED') order by partner_id
                """)
                .param("action", actionId)
                .query((row, number) -> row.getObject("partner_id", UUID.class))
                .list();
    }

    /// What was agreed for an action and is not reported yet.
    List<UUID> agreedFor(UUID actionId) {
        return jdbc.sql("select id from commitment where action_id = :action and state = 'AGREED'")
                .param("action", actionId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
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
        return notes.open(row.campaignId(), Commitment.notePlace(row.id()), sealed);
    }

    private List<CommitmentRow> lateFirst(List<CommitmentRow> rows, LocalDate today) {
        return named(rows).stream()
                .sorted(Comparator.comparing(row -> !row.late(today)))
                .toList();
    }

    private List<CommitmentRow> named(List<CommitmentRow> rows) {
        Map<UUID, ActionLine> lines = new HashMap<>();
        rows.stream()
                .map(CommitmentRow::campaignId)
                .distinct()
                .flatMap(campaign -> actions.inCampaign(campaign).stream())
                .forEach(line -> lines.put(line.id(), line));
        return rows.stream()
                .map(row -> row.withAction(lines.get(row.promise().actionId())))
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
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
                null,
                false,
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                LocalizedText.fromJson(row.getString("state_reason")),
                proposed == null ? null : proposed.toInstant(),
                row.getObject("delivered", Integer.class),
                row.getBoolean("corrected"),
                row.getObject("usual_days", Integer.class),
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
