package org.groundswell.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.platform.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads actions for the modules above, one statement each.
@Component
public class ActionQueries {

    private static final String LINES = """
            select a.campaign_id, a.id, a.slug, a.kind, a.state, a.name, a.ask, a.day, a.starts, a.ends, a.zone,
                a.where_kind, a.code, c.languages
            from action a join campaign c on c.id = a.campaign_id
            """;

    private final JdbcClient jdbc;

    ActionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A published or cancelled action by its address.
    public Optional<ActionView> published(String campaignSlug, String actionSlug) {
        return jdbc.sql(ActionRow.SELECT + """
                from action a join campaign c on c.id = a.campaign_id
                where c.slug = :campaign and a.slug = :action and a.state <> 'DRAFT'
                """)
                .param("campaign", campaignSlug)
                .param("action", actionSlug)
                .query(ActionRow::read)
                .optional()
                .map(ActionRow::view);
    }

    /// A published or cancelled action.
    public Optional<ActionView> byId(UUID id) {
        return jdbc.sql(ActionRow.SELECT + "from action a where a.id = :id and a.state <> 'DRAFT'")
                .param("id", id)
                .query(ActionRow::read)
                .optional()
                .map(ActionRow::view);
    }

    /// The published and cancelled actions of a campaign, by day.
    public List<ActionLine> inCampaign(UUID campaignId) {
        return jdbc.sql(LINES + """
                where a.campaign_id = :campaign and a.state <> 'DRAFT' order by a.day, a.starts nulls first, a.id
                """)
                .param("campaign", campaignId)
                .query(ActionQueries::line)
                .list();
    }

    /// The published actions of some campaigns from a day on, each campaign's by day.
    public Map<UUID, List<ActionLine>> coming(Collection<UUID> campaignIds, LocalDate from) {
        if (campaignIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LINES + """
                where a.campaign_id in (:campaigns) and a.state = 'PUBLISHED' and a.day >= :from
                order by a.day, a.starts nulls first, a.id
                """)
                .param("campaigns", campaignIds)
                .param("from", from)
                .query((row, number) -> Map.entry(row.getObject("campaign_id", UUID.class), line(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The drafts of a campaign, those with the nearest day first.
    public List<DraftLine> draftsIn(UUID campaignId) {
        return jdbc.sql("""
                select a.id, a.slug, a.kind, a.name, a.day, c.languages
                from action a join campaign c on c.id = a.campaign_id
                where a.campaign_id = :campaign and a.state = 'DRAFT' order by a.day nulls last, a.id
                """)
                .param("campaign", campaignId)
                .query(ActionQueries::draft)
                .list();
    }

    /// The drafts whose day lies between the two, both included, nearest first.
    ///
    /// @param languages in which their texts should be there
    public List<DraftDue> draftsDue(UUID campaignId, LocalDate from, LocalDate to, List<Locale> languages) {
        Instant now = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        return jdbc
                .sql(ActionRow.SELECT + """
                from action a
                where a.campaign_id = :campaign and a.state = 'DRAFT' and a.day between :from and :to
                order by a.day, a.id
                """)
                .param("campaign", campaignId)
                .param("from", from)
                .param("to", to)
                .query(ActionRow::read)
                .list()
                .stream()
                .map(row -> new DraftDue(
                        row.line(), Checklist.of(row, languages, now).lacks()))
                .toList();
    }

    /// The news of a campaign that were posted at that moment or later, newest first.
    public List<NewsLine> newsSince(UUID campaignId, Instant moment) {
        return jdbc.sql("""
                select n.id, a.slug, a.name, n.mail_not_before
                from action_notice n join action a on a.id = n.action_id
                where a.campaign_id = :campaign and n.posted_at >= :since
                order by n.posted_at desc, n.id
                """)
                .param("campaign", campaignId)
                .param("since", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query((row, number) -> new NewsLine(
                        row.getString("slug"),
                        LocalizedText.fromJson(row.getString("name")),
                        Notice.cause(row.getObject("id", UUID.class)),
                        row.getObject("mail_not_before", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The words of every way an action ever had, since what somebody pledged keeps its name.
    public Map<UUID, LocalizedText> wayTexts(UUID actionId) {
        return jdbc
                .sql("""
                select w.id, w.text, c.languages
                from action_way w join action a on a.id = w.action_id join campaign c on c.id = a.campaign_id
                where w.action_id = :action
                """)
                .param("action", actionId)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), ActionRow.text(row, "text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The version that a form drawn now would carry.
    public int versionOf(UUID id) {
        return jdbc.sql("select version from action where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static ActionLine line(ResultSet row, int number) throws SQLException {
        return new ActionLine(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                ActionKind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                ActionRow.text(row, "name"),
                ActionRow.text(row, "ask"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                ActionRow.zone(row),
                Where.Kind.valueOf(row.getString("where_kind")),
                row.getString("code"));
    }

    private static DraftLine draft(ResultSet row, int number) throws SQLException {
        return new DraftLine(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                ActionKind.valueOf(row.getString("kind")),
                ActionRow.text(row, "name"),
                row.getObject("day", LocalDate.class));
    }
}
