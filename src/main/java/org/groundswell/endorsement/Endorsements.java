package org.groundswell.endorsement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Endorsements extends Repository<Endorsement, UUID> {

    Endorsement saveAndFlush(Endorsement endorsement);

    List<Endorsement> findByCampaignIdAndPartnerId(UUID campaignId, UUID partnerId);

    /// Read before the lock, so without the rest of the row.
    @Query("select e.partnerId from Endorsement e where e.id = :id and e.campaignId = :campaign")
    Optional<UUID> partnerOf(@Param("campaign") UUID campaignId, @Param("id") UUID id);

    /// Whoever changes what a partner endorses in a campaign does so one after the other.
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:pair, 0)) as text)", nativeQuery = true)
    String oneAtATime(@Param("pair") String pair);
}
