package org.groundswell.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The accounts of this installation.
interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Iterable<UUID> ids);

    Optional<Account> findByMailIndex(byte[] mailIndex);

    long count();

    void flush();
}
