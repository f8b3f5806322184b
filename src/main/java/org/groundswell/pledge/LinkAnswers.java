package org.groundswell.pledge;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers everybody who asked for a new link, each in a transaction of its own: one that fails waits for the next run
/// and holds up nobody.
@Component
class LinkAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(LinkAnswers.class);

    private final Relinking relinking;

    LinkAnswers(Relinking relinking) {
        this.relinking = relinking;
    }

    void answerAll() {
        for (UUID request : relinking.unanswered()) {
            try {
                relinking.answer(request);
            } catch (RuntimeException failed) {
                // Only the kind of trouble: a message could repeat the address.
                LOG.warn("A request for a link waits: {}", failed.getClass().getSimpleName());
            }
        }
    }
}
