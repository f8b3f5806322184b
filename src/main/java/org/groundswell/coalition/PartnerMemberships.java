package org.groundswell.coalition;

import java.util.Set;
import java.util.UUID;
import org.groundswell.account.PartnerCampaigns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which campaigns a partner takes part in, for those who decide who may speak for it.
@Component
class PartnerMemberships implements PartnerCampaigns {

    private final JdbcClient jdbc;

    PartnerMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> of(UUID partnerId) {
        return jdbc.sql("select campaign_id from participation where partner_id = :partner and state <> 'LEFT'")
                .param("partner", partnerId)
                .query((row, number) -> row.getObject("campaign_id", UUID.class))
                .set();
    }
}
