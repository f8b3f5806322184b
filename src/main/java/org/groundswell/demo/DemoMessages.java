package org.groundswell.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.demo.DemoCoalition.Published;
import org.groundswell.demo.DemoFacts.MessageFacts;
import org.groundswell.mail.Sending;
import org.groundswell.outreach.Composing;
import org.groundswell.outreach.Delivering;
import org.groundswell.outreach.Dispatching;
import org.groundswell.outreach.Whom;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the demo's coalition wrote to its supporters, and what it has not sent yet.
@Component
@Profile("demo")
class DemoMessages {

    private static final int ALL_AT_ONCE = 100_000;

    private final Composing composing;
    private final Dispatching dispatching;
    private final Delivering delivering;
    private final Sending sending;
    private final Clock clock;

    DemoMessages(Composing composing, Dispatching dispatching, Delivering delivering, Sending sending, Clock clock) {
        this.composing = composing;
        this.dispatching = dispatching;
        this.delivering = delivering;
        this.sending = sending;
        this.clock = clock;
    }

    /// What is written on a day, by somebody whose password was just shown.
    void writeOn(
            LocalDate day, Actor author, UUID campaign, List<MessageFacts> messages, Map<String, Published> published) {
        var actor = new Actor(author.accountId(), author.grants(), clock.instant());
        for (MessageFacts facts : messages) {
            Published about = published.get(facts.action());
            if (day.equals(facts.day()) && about != null) {
                UUID id = Ids.ordered();
                var whom = new Whom(about.id(), List.of(), null, facts.language());
                composing.draft(actor, campaign, id, new LocalizedText(facts.words()), whom);
                if (facts.sent()) {
                    dispatching.send(actor, id, 0);
                }
            }
        }
    }

    /// Writes the mails of what was sent hours before; they leave the next evening.
    void leave() {
        while (delivering.takeTurn(ALL_AT_ONCE)) {
            // Each turn says whether there may be another.
        }
        sending.sendDue();
    }
}
