package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.groundswell.action.ActionCancelled;
import org.groundswell.action.ActionMoved;
import org.groundswell.action.ActionNews;
import org.groundswell.action.NewsUndone;
import org.groundswell.action.NoticePosted;
import org.groundswell.platform.Announcements;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    Announcements again;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pledging pledging;

    @Autowired
    Leaving leaving;

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
        pledging.withdraw(ground.pledge(action, withdrawn), action.seat());
        String unconfirmed = Ground.email();
        ground.submit(action, unconfirmed);
        tell(new ActionCancelled(
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
        tell(new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        mailing.takeBack(new NewsUndone(action.id(), action.campaignId(), cause));
        clock.advance(Duration.ofHours(1));
        assertThat(ground.letters(email)).hasSize(1);
    }

    @Test
    void whoStoppedMailOrErasedEverythingHearsNothing() {
        leaving.stopMail(ground.pledge(action, email), true);
        String gone = Ground.email();
        String token = ground.pledge(action, gone);
        tell(new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        leaving.erase(token);
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
    void newsThatWasTakenBackBeforeItWasToldIsNeverTold() {
        ground.pledge(action, email);
        var news = new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO));

        mailing.takeBack(new NewsUndone(action.id(), action.campaignId(), cause));
        tell(news);

        clock.advance(Duration.ofHours(1));
        assertThat(ground.letters(email)).hasSize(1);
    }

    @Test
    void tellingAndTakingBackThatRaceMailNobody() throws Exception {
        ground.pledge(action, email);
        ground.pledge(action, Ground.email());
        for (int round = 0; round < 15; round++) {
            String each = cause + round;
            var news = new ActionMoved(
                    action.id(), action.campaignId(), each, clock.instant().plus(TO_UNDO));
            var undone = new NewsUndone(action.id(), action.campaignId(), each);
            var begin = new CountDownLatch(1);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.execute(() -> {
                    waitFor(begin);
                    tell(news);
                });
                both.execute(() -> {
                    waitFor(begin);
                    mailing.takeBack(undone);
                });
                begin.countDown();
            }
        }

        assertThat(waitingNews()).isZero();
    }

    @Test
    void newsHeardTwiceOrByTwoAtOnceIsMailedOnce() {
        ground.pledge(action, email);
        var news = new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO));

        try (var listeners = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int listener = 0; listener < 4; listener++) {
                listeners.execute(() -> tell(news));
            }
        }
        tell(news);

        assertThat(waitingNews()).isEqualTo(1);
    }

    /// As after a kill: what was announced stands in the database and nobody is at it.
    @Test
    void newsThatNobodyHeardIsAnnouncedAgainAfterAMinute() {
        ground.pledge(action, email);
        String lost = """
                {"actionId":"%s","campaignId":"%s","cause":"%s","mailNotBefore":"%s"}""".formatted(action.id(), action.campaignId(), cause, clock.instant());
        jdbc.sql("""
                insert into event_publication
                    (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (:id, :listener, :type, :event, :at, 'PUBLISHED', 0)
                """)
                .param("id", UUID.randomUUID())
                .param("listener", "org.groundswell.pledge.NewsListener.on(org.groundswell.action.ActionNews)")
                .param("type", ActionCancelled.class.getName())
                .param("event", lost)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        again.repeatUnheard();
        assertThat(waitingNews()).as("within the minute").isZero();
        clock.advance(Duration.ofSeconds(61));
        again.repeatUnheard();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ground.letters(email)).hasSize(2));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                                        .param("%" + cause + "%")
                                        .query(Integer.class)
                                        .single())
                        .isZero());
    }

    @Test
    void whoIsErasedWhileNewsIsWrittenGetsNoMail() throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            tokens.add(ground.pledge(action, Ground.email()));
        }
        ground.dropMails(action);
        var news = new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO));

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.execute(() -> tell(news));
            tokens.forEach(token -> all.execute(() -> leaving.erase(token)));
        }

        assertThat(ground.mails(action)).isZero();
    }

    @Test
    void pagesOfRecipientsMissNobody() {
        for (int person = 0; person < 3; person++) {
            ground.pledge(action, Ground.email());
        }
        ground.pledge(action, email);
        tell(new NoticePosted(
                action.id(), action.campaignId(), cause, clock.instant().plus(TO_UNDO)));
        clock.advance(TO_UNDO);
        assertThat(ground.letters(email)).hasSize(2);
        assertThat(ground.letters(email).getLast().subject()).isEqualTo("News about your sign-up");
    }

    private void tell(ActionNews news) {
        boolean more;
        do {
            more = mailing.tellMore(news);
        } while (more);
    }

    private int waitingNews() {
        return jdbc.sql("select count(*) from outbox where cause like ? and state = 'waiting'")
                .param(cause + "%")
                .query(Integer.class)
                .single();
    }

    private static void waitFor(CountDownLatch begin) {
        try {
            begin.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
