package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.PartnerKeeping;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The admins of the campaign that a partner came through look after its people: of those it has not left, the oldest.
@Component
class HomeCampaigns implements PartnerKeeping {

    private final JdbcClient jdbc;

    HomeCampaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(Actor actor, UUID partnerId) {
        return jdbc.sql("""
                select campaign_id from participation
                where partner_id = :partner and state <> 'LEFT' order by id limit 1
                """)
                .param("partner", partnerId)
                .query((row, number) -> row.getObject("campaign_id", UUID.class))
                .optional()
                .filter(home -> actor.may(Role.ADMIN, Scope.campaign(home)))
                .isPresent();
    }
}
