package org.groundswell.campaign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Campaigns extends Repository<Campaign, UUID> {

    Campaign saveAndFlush(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    boolean existsBySlug(String slug);
}
