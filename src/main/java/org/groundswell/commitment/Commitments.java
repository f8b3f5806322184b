package org.groundswell.commitment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Commitments extends Repository<Commitment, UUID> {

    Commitment saveAndFlush(Commitment commitment);

    boolean existsById(UUID id);

    /// Waits for whoever writes to it at this moment, and reads what they left.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.id = :id")
    Optional<Commitment> lock(UUID id);

    /// Two forms with one id are written one after the other: the second finds what the first wrote.
    @Query(
            value = "select cast(pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0)) as text)",
            nativeQuery = true)
    String oneAtATime(@Param("id") UUID id);

    /// All of a partner's in a campaign, its drafts too, held like one.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.partnerId = :partner and c.campaignId = :campaign order by c.id")
    List<Commitment> lockAll(@Param("partner") UUID partnerId, @Param("campaign") UUID campaignId);
}
