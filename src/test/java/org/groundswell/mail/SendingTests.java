package org.groundswell.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
class SendingTests {

    /// Its words are in the test resources.
    private static final String TEMPLATE = "mailtest.example";

    @Autowired
    Outbox outbox;

    @Autowired
    Sending sending;

    @Autowired
    ObjectProvider<LastLook> looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    MailWords words;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    private UUID newest = UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void mailLeavesInTheReadersLanguageWithAWayToStop() throws Exception {
        enqueue("cause", Duration.ZERO, Locale.of("es"), "https://example.org/stop");

        sending.sendDue();

        SmtpServer.Letter letter = SmtpServer.lastLetterTo(address);
        assertThat(letter.subject()).isEqualTo("Prueba");
        assertThat(letter.text())
                .contains("Hola, Ana. ¿Listo?", "English: the same link.", "No recibir más: https://example.org/stop");
        assertThat(letter.message().getHeader("List-Unsubscribe")).containsExactly("<https://example.org/stop>");
        assertThat(letter.message().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(letter.message().getMessageID()).startsWith("<").contains("@localhost");
    }

    @Test
    void mailWaitsForItsTimeAndCanBeCancelledUntilThen() {
        String cause = "change:" + UUID.randomUUID();
        enqueue(cause, Duration.ofMinutes(10), Locale.of("en"), null);

        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).isEmpty();

        assertThat(outbox.cancel(cause)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(11));
        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).isEmpty();
    }

    @Test
    void mailOfARolledBackCauseNeverLeaves() {
        transaction.executeWithoutResult(status -> {
            enqueue("cause", Duration.ZERO, Locale.of("en"), null);
            status.setRollbackOnly();
        });

        sending.sendDue();

        assertThat(SmtpServer.lettersTo(address)).isEmpty();
    }

    @Test
    void serverThatStaysAwayForDaysCostsNoMailATry() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var away = with(post -> {
            throw new Postman.Unreachable(new ConnectException("nobody answers"));
        });

        for (int hour = 0; hour < 48; hour++) {
            away.sendDue();
            clock.advance(Duration.ofHours(1));
        }
        sending.purge();

        assertThat(row())
                .containsEntry("state", "waiting")
                .containsEntry("tries", 0)
                .containsEntry("trouble", "ConnectException");
        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).hasSize(1);
    }

    @Test
    void closedWayOutIsTriedWithOneMailAndTheOthersArePaused() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var tried = new AtomicInteger();
        var away = with(post -> {
            tried.incrementAndGet();
            throw new Postman.Unreachable(new ConnectException("nobody answers"));
        });

        away.sendDue();
        away.sendDue();

        assertThat(tried).hasValue(1);
        clock.advance(Duration.ofMinutes(2));
        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).hasSize(3);
    }

    @Test
    void troubleWithOneMailIsTriedTwelveTimesAndDoesNotHoldUpTheOthers() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var failing = with(post -> {
            throw new IllegalStateException("our own mistake");
        });

        for (int tries = 1; tries < 12; tries++) {
            failing.sendDue();
            assertThat(row()).containsEntry("state", "waiting").containsEntry("tries", tries);
            clock.advance(Duration.ofHours(7));
        }
        failing.sendDue();

        assertThat(row()).containsEntry("state", "failed").containsEntry("trouble", "IllegalStateException");
    }

    @Test
    void mailThatLeftIsNotFailedBecauseTheDatabaseDidNotHearOfIt() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var deaf = new Leases(jdbc, clock) {
            @Override
            void finish(Waiting mail, String state, @Nullable String trouble) {
                throw new DataAccessResourceFailureException("gone");
            }
        };
        var leavingOnly = new Sending(deaf, vault, words, provider(post -> {}), looks);

        assertThatThrownBy(leavingOnly::sendDue).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(row()).containsEntry("state", "waiting");
        clock.advance(Duration.ofMinutes(16));
        sending.sendDue();
        assertThat(row()).containsEntry("state", "sent");
    }

    @Test
    void whatSomebodyWaitsForGoesAheadOfNewsToMany() {
        for (int i = 0; i < 60; i++) {
            enqueue("news", Duration.ofMinutes(10), Locale.of("en"), null);
        }
        clock.advance(Duration.ofMinutes(20));
        enqueue("sign-up", Duration.ZERO, Locale.of("es"), null);
        var subjects = new ArrayList<String>();

        with(post -> {
                    if (post.to().equals(address)) {
                        subjects.add(post.subject());
                    }
                })
                .sendDue();

        assertThat(subjects).hasSize(61).startsWith("Prueba");
    }

    @Test
    void mailThatWasErasedOrCalledOffWhileLeasedDoesNotLeave() {
        UUID erased = UUID.randomUUID();
        outbox.enqueue(mail("cause", Duration.ZERO, Locale.of("en"), null), erased);
        outbox.enqueue(mail("off:" + erased, Duration.ZERO, Locale.of("en"), null), null);
        List<Leases.Waiting> leased = new ArrayList<>();
        var forgetful = new Leases(jdbc, clock) {
            @Override
            List<Waiting> take() {
                leased.addAll(super.take());
                outbox.erase(List.of(erased));
                outbox.cancel("off:" + erased);
                return leased;
            }
        };

        new Sending(
                        forgetful,
                        vault,
                        words,
                        provider(post -> {
                            assertThat(post.to()).isNotEqualTo(address);
                        }),
                        looks)
                .sendDue();

        assertThat(leased).hasSizeGreaterThanOrEqualTo(2);
        assertThat(SmtpServer.lettersTo(address)).isEmpty();
    }

    @Test
    void refusedAddressIsGivenUpWithoutKeepingItInTheClear() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var refusing = with(post -> {
            throw new Postman.Undeliverable(new IllegalArgumentException(post.to()));
        });

        refusing.sendDue();

        assertThat(row()).containsEntry("state", "failed").containsEntry("trouble", "Undeliverable");
    }

    @Test
    void workersThatRaceSendEachMailOnce() throws Exception {
        for (int i = 0; i < 120; i++) {
            enqueue("race", Duration.ZERO, Locale.of("en"), null);
        }
        var delivered = new AtomicInteger();
        var counting = with(post -> {
            if (post.to().equals(address)) {
                delivered.incrementAndGet();
            }
        });

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> work = List.of(counting::sendDue, counting::sendDue, counting::sendDue);
            for (var done : workers.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(delivered).hasValue(120);
    }

    @Test
    void withoutAWayOutMailStaysInTheQueue() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var nowhere = new Sending(new Leases(jdbc, clock), vault, words, provider(null), looks);

        assertThat(nowhere.sendDue()).isZero();
        assertThat(row()).containsEntry("state", "waiting").containsEntry("tries", 0);
        sending.sendDue();
    }

    @Test
    void deliveredMailIsForgottenAfterADay() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        sending.sendDue();

        clock.advance(Duration.ofHours(23));
        sending.purge();
        assertThat(row()).containsEntry("state", "sent");

        clock.advance(Duration.ofHours(2));
        sending.purge();
        assertThat(rows()).isEmpty();
    }

    @Test
    void addressThatCouldBreakAHeaderIsRefused() {
        assertThatThrownBy(() -> outbox.enqueue(new OutgoingMail(
                        KeyScope.INSTALLATION,
                        "a@example.org\r\nBcc: b@example.org",
                        TEMPLATE,
                        Locale.of("en"),
                        Map.of(),
                        "cause",
                        clock.instant(),
                        null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mailboxPageExistsInTheDemoOnly() {
        assertThat(mvc.get().uri("/dev/mail")).hasStatus(404);
        assertThat(mvc.get().uri("/dev/mail/" + UUID.randomUUID())).hasStatus(404);
    }

    private void enqueue(String cause, Duration delay, Locale locale, @Nullable String stop) {
        newest = UUID.randomUUID();
        outbox.enqueue(mail(cause, delay, locale, stop), newest);
    }

    private OutgoingMail mail(String cause, Duration delay, Locale locale, @Nullable String stop) {
        return new OutgoingMail(
                KeyScope.INSTALLATION,
                address,
                TEMPLATE,
                locale,
                Map.of("name", "Ana"),
                cause,
                clock.instant().plus(delay),
                stop);
    }

    private List<Map<String, @Nullable Object>> rows() {
        return jdbc.sql("select state, tries, trouble from outbox where addressee = ?")
                .param(newest)
                .query()
                .listOfRows();
    }

    private Map<String, @Nullable Object> row() {
        return rows().getFirst();
    }

    private Sending with(Postman postman) {
        return new Sending(new Leases(jdbc, clock), vault, words, provider(postman), looks);
    }

    private static ObjectProvider<Postman> provider(@Nullable Postman postman) {
        return new ObjectProvider<>() {
            @Override
            public @Nullable Postman getIfAvailable() {
                return postman;
            }
        };
    }
}
