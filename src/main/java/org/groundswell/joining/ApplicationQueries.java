package org.groundswell.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads applications, without contact and address.
@Component
public class ApplicationQueries {

    private static final String ROWS = """
            select id, campaign_id, name, kind, about, website, decides, state, state_at, state_reason, partner_id
            from partner_application
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those that wait for an answer, the oldest first.
    public List<ApplicationRow> waiting(UUID campaignId) {
        return jdbc.sql(ROWS + "where campaign_id = :campaign and state = 'WAITING' order by state_at, id")
                .param("campaign", campaignId)
                .query(ApplicationQueries::row)
                .list();
    }

    /// @throws NotFound when there is none whose address is proven
    ApplicationRow one(UUID campaignId, UUID id) {
        return jdbc.sql(ROWS + "where campaign_id = :campaign and id = :id and state <> 'SENT'")
                .param("campaign", campaignId)
                .param("id", id)
                .query(ApplicationQueries::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The one behind a link, as long as the link works.
    Optional<ApplicationRow> behind(String token) {
        return jdbc.sql(ROWS + "where token_hash = :hash and (state <> 'SENT' or sent_at > :since)")
                .param("hash", Tokens.hash(token))
                .param(
                        "since",
                        clock.instant().minus(PartnerApplication.LINK_WORKS).atOffset(ZoneOffset.UTC))
                .query(ApplicationQueries::row)
                .optional();
    }

    private static ApplicationRow row(ResultSet row, int number) throws SQLException {
        return new ApplicationRow(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                LocalizedText.fromJson(row.getString("about")),
                row.getString("website"),
                row.getString("decides"),
                row.getString("state"),
                row.getObject("state_at", OffsetDateTime.class).toInstant(),
                LocalizedText.fromJson(row.getString("state_reason")),
                row.getObject("partner_id", UUID.class));
    }
}
