package org.groundswell.coalition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Participations extends Repository<Participation, UUID> {

    Participation saveAndFlush(Participation participation);

    Optional<Participation> findByPartnerIdAndCampaignId(UUID partnerId, UUID campaignId);

    List<Participation> findByPartnerId(UUID partnerId);
}
