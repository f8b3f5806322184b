package org.groundswell.coalition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The codes that partners' links carry, one for each campaign a partner takes part in. A code says who brought
/// somebody; it opens nothing, and nothing can be read by it.
@Component
public class PartnerLinks {

    private static final Comparator<PartnerMember> BY_KIND =
            Comparator.comparing(PartnerMember::kind).thenComparing(PartnerMember::name, String.CASE_INSENSITIVE_ORDER);

    private final JdbcClient jdbc;

    PartnerLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The partners that take part in a campaign, by kind and name. Public pages name those that are listed.
    public List<PartnerMember> members(UUID campaignId) {
        return jdbc
                .sql("""
                select p.id, p.name, p.kind, t.listed, t.code
                from participation t join partner p on p.id = t.partner_id
                where t.campaign_id = :campaign and t.state = 'MEMBER'
                """)
                .param("campaign", campaignId)
                .query((row, number) -> new PartnerMember(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        PartnerKind.valueOf(row.getString("kind")),
                        row.getBoolean("listed"),
                        row.getString("code")))
                .list()
                .stream()
                .sorted(BY_KIND)
                .toList();
    }

    /// Whose link it is: a member's, named in public or not. Nobody's when there is no such code in the campaign,
    /// or its partner has left.
    public Optional<UUID> partner(String campaignSlug, String code) {
        return jdbc.sql("""
                select t.partner_id from participation t join campaign c on c.id = t.campaign_id
                where c.slug = :campaign and t.code = :code and t.state = 'MEMBER'
                """)
                .param("campaign", campaignSlug)
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /// What a partner's links carry in a campaign, as long as it takes part there.
    public Optional<String> code(UUID campaignId, UUID partnerId) {
        return jdbc.sql("""
                select code from participation
                where campaign_id = :campaign and partner_id = :partner and state = 'MEMBER'
                """)
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .query(String.class)
                .optional();
    }
}
