package org.groundswell.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Surroundings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads agreements. They hold nobody, so whoever is on either side may read all of them.
@Component
public class AgreementQueries {

    private static final String COLUMNS = "a.id, a.number, a.with_name, a.purpose, a.kept_until, a.state, a.state_on";

    private final JdbcClient jdbc;
    private final Surroundings surroundings;

    AgreementQueries(JdbcClient jdbc, Surroundings surroundings) {
        this.jdbc = jdbc;
        this.surroundings = surroundings;
    }

    /// All versions, the latest first.
    public List<AgreementRow> versions(UUID campaignId, UUID partnerId) {
        return jdbc.sql("select " + COLUMNS + """
                 from sharing_agreement a
                where a.campaign_id = :campaign and a.partner_id = :partner order by a.number desc
                """)
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .query(AgreementQueries::row)
                .list();
    }

    /// What may be asked of somebody whom a partner brought: as long as it is in force, it leaves the partner a
    /// day, and the partner takes part.
    Optional<Offer> offer(UUID campaignId, UUID partnerId) {
        return jdbc.sql("select " + COLUMNS + """
                , p.name from sharing_agreement a
                join partner p on p.id = a.partner_id
                join participation t on t.partner_id = a.partner_id and t.campaign_id = a.campaign_id
                where a.campaign_id = :campaign and a.partner_id = :partner and a.state = 'IN_FORCE'
                    and a.kept_until > :today and t.state = 'MEMBER'
                """)
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .param("today", surroundings.today())
                .query((row, number) ->
                        new Offer(row.getObject("id", UUID.class), partnerId, row.getString("name"), terms(row)))
                .optional();
    }

    private static AgreementRow row(ResultSet row, int number) throws SQLException {
        return new AgreementRow(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                terms(row),
                row.getString("state"),
                row.getObject("state_on", LocalDate.class));
    }

    private static AgreementTerms terms(ResultSet row) throws SQLException {
        return new AgreementTerms(
                row.getBoolean("with_name"),
                LocalizedText.fromJson(row.getString("purpose")),
                row.getObject("kept_until", LocalDate.class));
    }
}
