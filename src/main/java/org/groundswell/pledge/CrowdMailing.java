package org.groundswell.pledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes to a crowd, turn by turn, in the caller's transaction. The mail says that there is news and no more; what
/// there is to read stands behind its link, see [Correspondence].
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CrowdMailing {

    private static final UUID FIRST = new UUID(0, 0);

    private final Crowds crowds;
    private final People people;
    private final PledgeMail mail;

    CrowdMailing(Crowds crowds, People people, PledgeMail mail) {
        this.crowds = crowds;
        this.people = people;
        this.mail = mail;
    }

    /// The next of a crowd. Who withdraws, stops our mail or is erased meanwhile is waited for, and left out.
    ///
    /// @param after the last of the turn before; none to begin
    public Turn next(Crowd crowd, @Nullable UUID after, int atMost) {
        List<UUID> persons = crowds.after(crowd, after == null ? FIRST : after, atMost);
        if (persons.isEmpty()) {
            return new Turn(null, List.of());
        }
        people.lock(persons);
        return new Turn(persons.getLast(), crowds.among(crowd, persons));
    }

    /// Puts a mail to each of these persons into the queue.
    public void write(UUID campaignId, List<UUID> persons, String cause, Instant notBefore) {
        mail.tell(
                "pledge.mail.news",
                campaignId,
                people.reachable(campaignId, persons),
                new PledgeMail.Post(cause, notBefore, null));
    }

    /// @param last the last who was looked at; nobody when the crowd is at its end
    /// @param persons those to write to
    public record Turn(@Nullable UUID last, List<UUID> persons) {}
}
