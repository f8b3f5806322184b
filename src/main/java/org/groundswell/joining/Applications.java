package org.groundswell.joining;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Applications extends Repository<PartnerApplication, UUID> {

    PartnerApplication saveAndFlush(PartnerApplication application);

    /// Waits for whoever answers it at this moment, and reads what they left.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PartnerApplication a where a.id = :id and a.campaignId = :campaign")
    Optional<PartnerApplication> lock(@Param("campaign") UUID campaignId, @Param("id") UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PartnerApplication a where a.tokenHash = :hash")
    Optional<PartnerApplication> lockByTokenHash(@Param("hash") byte[] hash);
}
