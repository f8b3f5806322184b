package org.groundswell.outreach;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Messages extends Repository<Message, UUID> {

    Message saveAndFlush(Message message);

    void delete(Message message);

    Optional<Message> findById(UUID id);

    /// Locked until the transaction ends: sending, taking back, stopping and each turn come one after the other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> toChange(@Param("id") UUID id);

    /// One whose turn it is and that nobody else is at, locked until the transaction ends.
    @Query(value = """
            select * from message where state = 'SENDING' and next_at <= :now
            order by next_at limit 1 for update skip locked
            """, nativeQuery = true)
    Optional<Message> due(@Param("now") Instant now);

    /// How many share what may leave in a minute.
    @Query(value = "select count(*) from message where state = 'SENDING' and leaves_at <= :now", nativeQuery = true)
    int underWay(@Param("now") Instant now);
}
