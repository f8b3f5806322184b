package org.groundswell.coalition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Partners extends Repository<Partner, UUID> {

    Partner saveAndFlush(Partner partner);

    Optional<Partner> findById(UUID id);

    List<Partner> findByFoldedName(String foldedName);
}
