package org.groundswell.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
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
    void serverThatIsAwayMakesABacklogThatGoesOutLater() {
        enqueue("cause", Duration.ZERO, Locale.of("en"), null);
        var away = with(post -> {
            throw new MailSendException("nobody answers");
        });

        away.sendDue();
        assertThat(row()).containsEntry("state", "waiting").containsEntry("tries", 1);

        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).as("before its next try").isEmpty();

        clock.advance(Duration.ofMinutes(2));
        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).hasSize(1);
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
        var nowhere = new Sending(jdbc, vault, words, provider(null), clock);

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
        outbox.enqueue(new OutgoingMail(
                KeyScope.INSTALLATION,
                address,
                TEMPLATE,
                locale,
                Map.of("name", "Ana"),
                cause,
                clock.instant().plus(delay),
                stop));
        newest = jdbc.sql("select id from outbox order by ctid desc limit 1")
                .query(UUID.class)
                .single();
    }

    private List<Map<String, @Nullable Object>> rows() {
        return jdbc.sql("select state, tries, trouble from outbox where id = ?")
                .param(newest)
                .query()
                .listOfRows();
    }

    private Map<String, @Nullable Object> row() {
        return rows().getFirst();
    }

    private Sending with(Postman postman) {
        return new Sending(jdbc, vault, words, provider(postman), clock);
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
