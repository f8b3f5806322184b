package org.groundswell.coalition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Partners extends Repository<Partner, UUID> {

    Partner saveAndFlush(Partner partner);

    Optional<Partner> findById(UUID id);

    @Query("select p.id from Partner p where p.foldedName = :name")
    List<UUID> idsByFoldedName(@Param("name") String foldedName);

    boolean existsById(UUID id);

    /// Two partners of one name come in one after the other: a name that both want, and a form sent twice, are then
    /// settled by what is already there.
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", nativeQuery = true)
    String oneAtATime(@Param("name") String foldedName);
}
