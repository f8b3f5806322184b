package org.groundswell.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Agreements extends Repository<Agreement, UUID> {

    Agreement saveAndFlush(Agreement agreement);

    List<Agreement> findByCampaignIdAndPartnerIdOrderByNumberDesc(UUID campaignId, UUID partnerId);

    /// Read before the lock, so without the rest of the row.
    @Query("select a.campaignId from Agreement a where a.id = :id and a.partnerId = :partner")
    Optional<UUID> campaignOf(@Param("partner") UUID partnerId, @Param("id") UUID id);

    /// Whoever changes what a campaign and a partner agreed on does so one after the other.
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:pair, 0)) as text)", nativeQuery = true)
    String oneAtATime(@Param("pair") String pair);
}
