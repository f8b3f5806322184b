package org.groundswell.coalition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What partners are called.
@Component
public class PartnerNames {

    private final JdbcClient jdbc;

    PartnerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that ever had a part in a campaign, by name.
    public Map<UUID, String> in(UUID campaignId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                select distinct p.id, p.name from participation t join partner p on p.id = t.partner_id
                where t.campaign_id = :campaign order by p.name, p.id
                """).param("campaign", campaignId).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
