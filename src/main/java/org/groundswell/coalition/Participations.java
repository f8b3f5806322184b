package org.groundswell.coalition;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Participations extends Repository<Participation, UUID> {

    Participation saveAndFlush(Participation participation);

    Optional<Participation> findByPartnerIdAndCampaignId(UUID partnerId, UUID campaignId);

    List<Participation> findByPartnerId(UUID partnerId);

    /// Waits for whoever writes to it at this moment, and reads what they left.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participation p where p.partnerId = :partner and p.campaignId = :campaign")
    Optional<Participation> lock(@Param("partner") UUID partnerId, @Param("campaign") UUID campaignId);

    /// Whether a partner came into the house through this campaign, of those it has not left: this campaign's
    /// admins look after its people, others only know that it is there.
    @Query(value = """
            select exists (select 1 from participation t
                where t.partner_id = :partner and t.campaign_id = :campaign and t.state <> 'LEFT'
                  and not exists (select 1 from participation e
                      where e.partner_id = t.partner_id and e.state <> 'LEFT' and e.id < t.id))
            """, nativeQuery = true)
    boolean isHome(@Param("partner") UUID partnerId, @Param("campaign") UUID campaignId);
}
