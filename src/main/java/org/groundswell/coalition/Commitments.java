package org.groundswell.coalition;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, UUID> {

    Commitment saveAndFlush(Commitment commitment);

    boolean existsById(UUID id);

    /// Waits for whoever writes to it at this moment, and reads what they left.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.id = :id")
    Optional<Commitment> lock(UUID id);
}
