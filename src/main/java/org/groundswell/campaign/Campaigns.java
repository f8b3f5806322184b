package org.groundswell.campaign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Campaigns extends Repository<Campaign, UUID> {

    Campaign saveAndFlush(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    boolean existsBySlug(String slug);

    /// Campaigns are launched one after the other, so that a form sent twice at once launches once.
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended('campaign', 0)) as text)", nativeQuery = true)
    String oneAtATime();
}
