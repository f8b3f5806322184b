package org.groundswell.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/// The invitations of this installation.
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    /// Held until the transaction ends: taking it up and taking it back cannot both happen.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findLockedById(UUID id);

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    /// The same, held until the transaction ends: of two who press the button, one waits.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findLockedByTokenHash(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Invitation> findLockedByScopeIdAndState(UUID scopeId, Invitation.State state);

    List<Invitation> findByMailIndexAndState(byte[] mailIndex, Invitation.State state);
}
