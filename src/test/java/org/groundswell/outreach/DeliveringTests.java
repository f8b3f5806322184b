package org.groundswell.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.groundswell.outreach.MessageStage.Supporter;
import org.groundswell.platform.LocalizedText;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// How the mails of a message leave: to each once, slowly, and to nobody who does not want them.
@GroundswellTest
class DeliveringTests {

    private static final int PLENTY = 600;

    @Autowired
    ApplicationContext context;

    @Autowired
    Delivering delivering;

    @Autowired
    Dispatching dispatching;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private MessageStage stage;

    @BeforeEach
    void setTheStage() {
        stage = new MessageStage(context);
    }

    @AfterEach
    void leaveNothingDue() {
        stage.endEverything();
    }

    @Test
    void eachGetsANeutralMailInTheirLanguageAndFindsTheWordsOnTheirPage() throws Exception {
        Supporter english = stage.pledge(Locale.ENGLISH);
        Supporter spanish = stage.pledge(MessageStage.SPANISH);
        UUID id = stage.sent();
        assertThat(delivering.takeTurn(PLENTY)).as("within ten minutes").isFalse();
        deliver();

        var letter = english.letters().getFirst();
        assertThat(english.letters()).hasSize(1);
        assertThat(letter.subject()).isEqualTo("News about your sign-up");
        assertThat((letter.subject() + letter.text() + letter.sender()).toLowerCase(Locale.ROOT))
                .doesNotContain("water", "strike", "stage ", "pledge");
        assertThat(spanish.letters().getFirst().subject()).isEqualTo("Novedades sobre su registro");
        assertThat(page(english, "")).contains("Written to you", "Bring <strong>water</strong>.");
        assertThat(page(spanish, "/es")).contains("Mensajes para usted", "Traiga <strong>agua</strong>.");
        assertThat(page(english, "").indexOf("Written to you"))
                .as("news stands above the sign-ups")
                .isLessThan(page(english, "").indexOf("Mass strike day"));
        assertThat(stage.row(id).state()).isEqualTo(Message.State.SENT);
        assertThat(stage.row(id).written()).isEqualTo(2);
    }

    @Test
    void theNewestStandsFirstAndWhoeverPledgesLaterFindsNothing() throws Exception {
        Supporter before = stage.pledge(Locale.ENGLISH);
        stage.sent();
        deliver();
        stage.send(stage.draft(Whom.EVERYBODY, LocalizedText.of("Come at *noon*.")));
        deliver();
        Supporter after = stage.pledge(Locale.ENGLISH);

        String page = page(before, "");
        assertThat(page.indexOf("Come at <em>noon</em>")).isBetween(1, page.indexOf("Bring <strong>water"));
        assertThat(page(after, "")).doesNotContain("Written to you");
        assertThat(file(before)).contains("writtenToYou", "Come at *noon*.");
    }

    @Test
    void onlyThoseWhoFitAreWrittenTo() {
        List<Supporter> english = stage.pledge(Locale.ENGLISH, 2);
        List<Supporter> spanish = stage.pledge(MessageStage.SPANISH, 10);
        stage.send(stage.draft(new Whom(stage.action.id(), List.of(), null, "es"), MessageStage.WORDS));
        deliver();

        assertThat(english).allSatisfy(one -> assertThat(one.letters()).isEmpty());
        assertThat(spanish).allSatisfy(one -> assertThat(one.letters()).hasSize(1));
    }

    @Test
    void whatStoppedInTheMiddleGoesOnAndMailsNobodyTwice() {
        List<Supporter> people = stage.pledge(Locale.ENGLISH, 5);
        UUID id = stage.sent();
        stage.waitToUndo();

        assertThat(delivering.takeTurn(2)).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    delivering.takeTurn(2);
                    throw new IllegalStateException("killed before it was committed");
                }))
                .hasMessageContaining("killed");
        assertThat(stage.queued(id)).as("of the turn that was committed").isEqualTo(2);
        deliver();

        assertThat(people).allSatisfy(one -> assertThat(one.letters()).hasSize(1));
        assertThat(stage.row(id).written()).isEqualTo(5);
    }

    @Test
    void noMoreLeaveInAMinuteThanMay() {
        stage.pledge(Locale.ENGLISH, 5);
        UUID id = stage.sent();
        stage.waitToUndo();

        assertThat(delivering.takeTurn(2)).isTrue();
        assertThat(delivering.takeTurn(2)).isFalse();
        clock.advance(Duration.ofSeconds(59));
        assertThat(delivering.takeTurn(2)).isFalse();
        assertThat(stage.queued(id)).isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        assertThat(delivering.takeTurn(2)).isTrue();
        assertThat(stage.queued(id)).isEqualTo(4);
    }

    @Test
    void severalInstancesAtOnceMailEachOnce() throws Exception {
        List<Supporter> people = stage.pledge(Locale.ENGLISH, 12);
        UUID id = stage.sent();
        stage.waitToUndo();

        for (int minute = 0; minute < 5; minute++) {
            try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int instance = 0; instance < 4; instance++) {
                    instances.execute(() -> delivering.takeTurn(3));
                }
            }
            clock.advance(Duration.ofMinutes(1));
        }
        deliver();

        assertThat(people).allSatisfy(one -> assertThat(one.letters()).hasSize(1));
        assertThat(stage.row(id).written()).isEqualTo(12);
    }

    @Test
    void whoStopsWithdrawsOrIsErasedBeforeTheirTurnGetsNone() {
        Supporter stays = stage.pledge(Locale.ENGLISH);
        List<Supporter> leaves = stage.pledge(Locale.ENGLISH, 3);
        UUID id = stage.sent();
        leave(leaves.get(0), "/stop");
        leave(leaves.get(1), "/withdrawal");
        leave(leaves.get(2), "/erasure");
        deliver();

        assertThat(leaves).allSatisfy(one -> assertThat(one.letters()).isEmpty());
        assertThat(stays.letters()).hasSize(1);
        assertThat(stage.row(id).written()).isEqualTo(1);
    }

    @Test
    void whoStopsWithdrawsOrIsErasedWhileTheMailWaitsGetsNone() {
        Supporter stays = stage.pledge(Locale.ENGLISH);
        List<Supporter> leaves = stage.pledge(Locale.ENGLISH, 3);
        UUID id = stage.sent();
        stage.waitToUndo();
        assertThat(delivering.takeTurn(PLENTY)).isTrue();
        assertThat(stage.queued(id)).isEqualTo(4);
        leave(leaves.get(0), "/stop");
        leave(leaves.get(1), "/withdrawal");
        leave(leaves.get(2), "/erasure");
        stage.post();

        assertThat(leaves).allSatisfy(one -> assertThat(one.letters()).isEmpty());
        assertThat(stays.letters()).hasSize(1);
        assertThat(stage.queued(id)).isZero();
    }

    @Test
    void whoIsStillInSomethingElseGetsOnlyWhatIsForThat() {
        Supporter both = stage.pledge(Locale.ENGLISH);
        stage.pledge(Locale.ENGLISH, 9);
        stage.pledgeElsewhereToo(both);
        int before = both.letters().size();
        stage.sent();
        stage.send(stage.draft(new Whom(stage.action.id(), List.of(), null, null), MessageStage.WORDS));
        stage.waitToUndo();
        while (delivering.takeTurn(PLENTY)) {
            clock.advance(Duration.ofMillis(1));
        }
        leave(both, "/withdrawal");
        stage.post();

        assertThat(both.letters()).hasSize(before + 1);
    }

    @Test
    void erasureDuringATurnLeavesNothingBehind() {
        List<Supporter> people = stage.pledge(Locale.ENGLISH, 8);
        UUID id = stage.sent();
        stage.waitToUndo();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.execute(() -> delivering.takeTurn(PLENTY));
            people.forEach(one -> all.execute(() -> leave(one, "/erasure")));
        }

        assertThat(stage.queued(id)).isZero();
        assertThat(received(id)).isZero();
    }

    @Test
    void whatIsStoppedWaitsAndGoesOnToWhoeverGotNone() {
        List<Supporter> people = stage.pledge(Locale.ENGLISH, 6);
        UUID id = stage.sent();
        stage.waitToUndo();
        delivering.takeTurn(2);
        stage.post();
        clock.advance(Duration.ofMinutes(1));
        delivering.takeTurn(2);
        dispatching.stop(stage.organizer(), id);
        clock.advance(Duration.ofHours(1));
        assertThat(delivering.takeTurn(PLENTY)).isFalse();
        stage.post();

        assertThat(people.stream().filter(one -> !one.letters().isEmpty())).hasSize(2);
        assertThat(stage.row(id).written())
                .as("what was called off counts as not written")
                .isEqualTo(2);
        assertThat(received(id)).isEqualTo(2);
        dispatching.resume(stage.organizer(), id);
        deliver();
        assertThat(people).allSatisfy(one -> assertThat(one.letters()).hasSize(1));
    }

    /// Until nothing is due any more.
    private void deliver() {
        stage.waitToUndo();
        while (delivering.takeTurn(PLENTY)) {
            clock.advance(Duration.ofMinutes(1));
        }
        stage.post();
    }

    private int received(UUID id) {
        return jdbc.sql("select count(*) from received_message where message_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void leave(Supporter supporter, String way) {
        assertThat(mvc.post()
                        .uri("/link/" + supporter.token() + way)
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("action", stage.action.id().toString()))
                .hasStatus3xxRedirection();
    }

    private String page(Supporter supporter, String language) throws Exception {
        return mvc.get()
                .uri(language + "/link/" + supporter.token())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private String file(Supporter supporter) throws Exception {
        return mvc.get()
                .uri("/link/" + supporter.token() + "/page.json")
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
