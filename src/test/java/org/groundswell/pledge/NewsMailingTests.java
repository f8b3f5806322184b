package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.action.ActionCancelled;
import org.groundswell.action.ActionMoved;
import org.groundswell.action.NewsUndone;
import org.groundswell.action.NoticePosted;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
@Import(Ground.class)
class NewsMailingTests {

    private static final Duration TO_UNDO = Duration.ofMinutes(10);

    @Autowired
    Ground ground;

    @Autowired
    NewsMailing mailing;

    @Autowired
    Pledging pledging;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher announcements;

    @Autowired
    TestClock clock;

    private TestAction action;
    private final String email = Ground.email();
    private final String cause = "news:" + UUID.randomUUID();

    @BeforeEach
    void pledge() {
        action = ground.action();
    }

    @Test
    void everyoneWhoPledgedHearsOfACancellationAfterTenMinutes() {
        ground.pledge(action, email);
        String withdrawn = Ground.email();
        pledging.withdraw(ground.pledge(action, withdrawn), action.id());
        String unconfirmed = Ground.email();
        ground.submit(action, unconfirmed);
        mailing.tell(new ActionCancelled(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        assertThat(ground.letters(email)).hasSize(1);
        clock.advance(TO_UNDO);
        assertThat(ground.letters(email)).hasSize(2);
        var letter = ground.letters(email).getLast();
        assertThat(letter.subject()).isEqualTo("Important: a change");
        assertThat(letter.text()).contains("Please look today").contains("Stop these mails");
        assertThat((letter.subject() + letter.text()).toLowerCase(Locale.ROOT)).doesNotContain("cancel", "strike");
        assertThat(ground.letters(withdrawn)).hasSize(1);
        assertThat(ground.letters(unconfirmed)).hasSize(1);
    }

    @Test
    void newsThatWasTakenBackIsNotMailed() {
        ground.pledge(action, email);
        mailing.tell(new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        mailing.takeBack(new NewsUndone(action.id(), action.campaignId(), cause));
        clock.advance(Duration.ofHours(1));
        assertThat(ground.letters(email)).hasSize(1);
    }

    @Test
    void whoStoppedMailOrErasedEverythingHearsNothing() {
        pledging.stopMail(ground.pledge(action, email), true);
        String gone = Ground.email();
        String token = ground.pledge(action, gone);
        mailing.tell(new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        pledging.erase(token);
        clock.advance(TO_UNDO);
        assertThat(ground.letters(email)).hasSize(1);
        assertThat(ground.letters(gone)).hasSize(1);
    }

    @Test
    void newsIsHeardOnceItIsCommitted() {
        ground.pledge(action, email);
        transaction.executeWithoutResult(status ->
                announcements.publishEvent(new ActionMoved(action.id(), action.campaignId(), cause, clock.instant())));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ground.letters(email)).hasSize(2));
    }

    @Test
    void pagesOfRecipientsMissNobody() {
        for (int person = 0; person < 3; person++) {
            ground.pledge(action, Ground.email());
        }
        ground.pledge(action, email);
        mailing.tell(new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        clock.advance(TO_UNDO);
        assertThat(ground.letters(email)).hasSize(2);
        assertThat(ground.letters(email).getLast().subject()).isEqualTo("News about your sign-up");
    }
}
