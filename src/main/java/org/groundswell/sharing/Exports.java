package org.groundswell.sharing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Links;
import org.groundswell.platform.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lists that were handed over, without the people in them.
@Component
class Exports {

    private static final int LETTERS = 8;

    private final JdbcClient jdbc;
    private final Links links;
    private final Clock clock;

    Exports(JdbcClient jdbc, Links links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    /// @param people how many rows it has of people
    Export add(UUID accountId, UUID partnerId, UUID campaignId, int people) {
        var export = new Export(accountId, clock.instant().atOffset(ZoneOffset.UTC), people, letters(), canary());
        jdbc.sql("""
                insert into sharing_export (id, campaign_id, partner_id, account_id, at, people, stamp, canary)
                values (:id, :campaign, :partner, :account, :at, :people, :stamp, :canary)
                """)
                .param("id", Ids.ordered())
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .param("account", accountId)
                .param("at", export.at())
                .param("people", people)
                .param("stamp", export.stamp())
                .param("canary", export.canary())
                .update();
        return export;
    }

    /// The latest first.
    List<Export> of(UUID campaignId, UUID partnerId) {
        return jdbc.sql("""
                select account_id, at, people, stamp, canary from sharing_export
                where campaign_id = :campaign and partner_id = :partner order by at desc
                """)
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .query((row, number) -> new Export(
                        row.getObject("account_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class),
                        row.getInt("people"),
                        row.getString("stamp"),
                        row.getString("canary")))
                .list();
    }

    private String canary() {
        return letters() + "@" + links.host().replaceFirst(":\\d+$", "");
    }

    private static String letters() {
        return Tokens.make()
                .replaceAll("[^A-Za-z0-9]", "")
                .substring(0, LETTERS)
                .toLowerCase(Locale.ROOT);
    }

    /// @param canary the address in it that is nobody's
    record Export(UUID accountId, OffsetDateTime at, int people, String stamp, String canary) {}
}
