package org.groundswell.action;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Actions extends Repository<Action, UUID> {

    Action saveAndFlush(Action action);

    Optional<Action> findById(UUID id);

    boolean existsByCampaignIdAndSlug(UUID campaignId, String slug);

    /// For a change: the version grows even when only a way's words are different, so that of two people who change
    /// at once one sees a conflict.
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select a from Action a where a.id = :id")
    Optional<Action> toChange(@Param("id") UUID id);

    /// Whether news of this id was saved before; what is not saved yet is not looked at.
    @Query(value = "select exists (select from action_notice where id = :id)", nativeQuery = true)
    boolean hasNews(@Param("id") UUID id);

    void delete(Action action);

    /// Two new actions of a campaign are made one after the other: a name that both want, and a form sent twice,
    /// are then settled by what is already there.
    @Query(
            value = "select cast(pg_advisory_xact_lock(hashtextextended(cast(:campaign as text), 0)) as text)",
            nativeQuery = true)
    String oneAtATime(@Param("campaign") UUID campaign);
}
