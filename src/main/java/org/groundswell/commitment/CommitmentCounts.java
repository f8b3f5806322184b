package org.groundswell.commitment;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many commitments there are, for a campaign's admins.
@Component
public class CommitmentCounts {

    private final JdbcClient jdbc;

    CommitmentCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many proposals wait for the coalition's answer, and since when the oldest does.
    public CommitmentsWaiting waiting(UUID campaignId) {
        return jdbc.sql("""
                select count(*) as count, min(proposed_at) as oldest from commitment
                where campaign_id = :campaign and state = 'PROPOSED'
                """)
                .param("campaign", campaignId)
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new CommitmentsWaiting(row.getInt("count"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /// What became of all that a partner ever promised to a campaign, or anywhere.
    public KeptRecord record(UUID partnerId, @Nullable UUID campaignId) {
        return jdbc.sql("""
                select count(*) filter (where state = 'KEPT') as kept,
                    count(*) filter (where state = 'PARTLY_KEPT') as partly,
                    count(*) filter (where state = 'NOT_KEPT') as not_kept,
                    count(*) filter (where state = 'WITHDRAWN' and proposed_at is not null) as taken_back
                from commitment
                where partner_id = :partner and (:campaign::uuid is null or campaign_id = :campaign)
                """)
                .param("partner", partnerId)
                .param("campaign", campaignId)
                .query((row, number) -> new KeptRecord(
                        row.getInt("kept"), row.getInt("partly"), row.getInt("not_kept"), row.getInt("taken_back")))
                .single();
    }

    /// How each partner's commitments in a campaign stand; a partner that has none is not in it.
    public Map<UUID, PartnerCommitments> byPartner(UUID campaignId) {
        Map<UUID, PartnerCommitments> found = new HashMap<>();
        jdbc.sql("""
                select partner_id, count(*) filter (where state = 'PROPOSED') as waiting,
                    count(*) filter (where state = 'AGREED') as agreed
                from commitment where campaign_id = :campaign group by partner_id
                """).param("campaign", campaignId).query(row -> {
            found.put(
                    row.getObject("partner_id", UUID.class),
                    new PartnerCommitments(row.getInt("waiting"), row.getInt("agreed")));
        });
        return found;
    }
}
