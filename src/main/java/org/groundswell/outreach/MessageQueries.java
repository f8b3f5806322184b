package org.groundswell.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads messages for the workbench; who may ask is the caller's to check.
@Component
class MessageQueries {

    private static final String SELECT = """
            select m.*, c.languages from message m join campaign c on c.id = m.campaign_id
            """;

    private final JdbcClient jdbc;

    MessageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of a campaign: drafts and the others each with the latest first.
    List<MessageRow> in(UUID campaignId) {
        return jdbc.sql(SELECT + "where m.campaign_id = :campaign order by m.leaves_at desc nulls first, m.id desc")
                .param("campaign", campaignId)
                .query(MessageQueries::row)
                .list();
    }

    Optional<MessageRow> find(UUID campaignId, UUID id) {
        return jdbc.sql(SELECT + "where m.campaign_id = :campaign and m.id = :id")
                .param("campaign", campaignId)
                .param("id", id)
                .query(MessageQueries::row)
                .optional();
    }

    private static MessageRow row(ResultSet row, int number) throws SQLException {
        return new MessageRow(
                row.getObject("id", UUID.class),
                Message.State.valueOf(row.getString("state")),
                LocalizedText.fromJson(row.getString("words")).preferring(Languages.of(row, "languages")),
                new Whom(
                        row.getObject("action_id", UUID.class),
                        Arrays.asList((UUID[]) row.getArray("ways").getArray()),
                        row.getString("place"),
                        row.getString("language")),
                moment(row),
                row.getInt("planned"),
                row.getInt("written"),
                row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime leaves = row.getObject("leaves_at", OffsetDateTime.class);
        return leaves == null ? null : leaves.toInstant();
    }
}
