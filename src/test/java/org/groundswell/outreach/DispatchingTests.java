package org.groundswell.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.groundswell.account.Actor;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.platform.StepUpRequired;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who may send what to whom, and what happens to it then.
@GroundswellTest
class DispatchingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Composing composing;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Reaches reaches;

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
    void twoWhoSendAtOnceSendItOnce() throws Exception {
        stage.pledge(Locale.ENGLISH);
        UUID id = stage.draft(Whom.EVERYBODY, MessageStage.WORDS);
        Actor organizer = stage.organizer();
        int version = stage.row(id).version();
        var begin = new CountDownLatch(1);
        try (var admins = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = List.of(1, 2, 3, 4).stream()
                    .map(admin -> admins.submit(() -> {
                        begin.await();
                        return dispatching.send(organizer, id, version);
                    }))
                    .toList();
            begin.countDown();
            for (var leaves : pressed) {
                assertThat(leaves.get()).isEqualTo(clock.instant().plus(Message.TO_UNDO));
            }
        }

        assertThat(stage.journaled(id, "outreach.journal.sent")).isEqualTo(1);
    }

    @Test
    void sendingAsksForThePasswordAndForTheWordsThatWereSeen() {
        stage.pledge(Locale.ENGLISH);
        UUID id = stage.draft(Whom.EVERYBODY, MessageStage.WORDS);
        Actor forgetful = new Actor(
                stage.account, stage.organizer().grants(), clock.instant().minus(Duration.ofMinutes(6)));
        int seen = stage.row(id).version();

        assertThatThrownBy(() -> dispatching.send(forgetful, id, seen)).isInstanceOf(StepUpRequired.class);
        composing.rewrite(stage.organizer(), id, seen, LocalizedText.of("Bring coffee."), Whom.EVERYBODY);
        assertThatThrownBy(() -> dispatching.send(stage.organizer(), id, seen)).isInstanceOf(StaleVersion.class);
        assertThat(stage.row(id).state()).isEqualTo(Message.State.DRAFT);
        assertThat(stage.journaled(id, "outreach.journal.sent")).isZero();
    }

    @Test
    void aChoiceThatLeavesFewerThanTenIsNotSent() {
        stage.pledge(Locale.ENGLISH, 10);
        stage.pledge(MessageStage.SPANISH, 9);
        UUID few = stage.draft(new Whom(null, List.of(), null, "es"), MessageStage.WORDS);
        UUID none = stage.draft(new Whom(null, List.of(), "WY", null), MessageStage.WORDS);
        UUID enough = stage.draft(new Whom(null, List.of(), null, "en"), MessageStage.WORDS);

        assertThatThrownBy(() -> stage.send(few)).hasMessage("outreach.reach.tooFew");
        assertThatThrownBy(() -> stage.send(none)).hasMessage("outreach.reach.tooFew");
        stage.send(enough);
        assertThat(stage.row(enough).planned()).isEqualTo(10);
    }

    @Test
    void anAudienceWithNobodyIsNotSentButAFewWhoAllPledgedForTheSameAre() {
        UUID id = stage.draft(Whom.EVERYBODY, MessageStage.WORDS);
        assertThatThrownBy(() -> stage.send(id)).hasMessage("outreach.reach.nobody");
        stage.pledge(Locale.ENGLISH);
        stage.send(id);
        assertThat(stage.row(id).planned()).as("no number under ten").isZero();
    }

    @Test
    void theCountIsRoundedAndTellsLanguagesApartOnlyWhereEachHasTen() {
        stage.pledge(Locale.ENGLISH, 14);
        stage.pledge(MessageStage.SPANISH, 9);
        assertThat(inWords()).isEqualTo("This goes to about 20 people.");
        stage.pledge(MessageStage.SPANISH);
        assertThat(inWords()).isEqualTo("This goes to about 20 people: 10 in English, 10 in Spanish.");
        assertThat(reaches.missing(reach(), Whom.EVERYBODY, LocalizedText.of("Only this"), Locale.ENGLISH))
                .containsExactly("There are no words in Spanish. About 10 people whose mail is in Spanish read the ones"
                        + " in English.");
        assertThat(reaches.missing(reach(), Whom.EVERYBODY, MessageStage.WORDS, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void withinTenMinutesItBecomesADraftAgainAndLaterOnlyStops() {
        stage.pledge(Locale.ENGLISH);
        UUID id = stage.sent();
        Actor organizer = stage.organizer();
        assertThatThrownBy(() ->
                        composing.rewrite(organizer, id, stage.row(id).version(), MessageStage.WORDS, Whom.EVERYBODY))
                .hasMessage("outreach.error.sent");
        dispatching.undo(organizer, id);
        composing.rewrite(organizer, id, stage.row(id).version(), LocalizedText.of("Bring tea."), Whom.EVERYBODY);
        stage.send(id);
        stage.waitToUndo();

        assertThatThrownBy(() -> dispatching.undo(organizer, id)).hasMessage("outreach.error.tooLate");
        assertThatThrownBy(() -> dispatching.resume(stage.organizer(), stage.draft(Whom.EVERYBODY, MessageStage.WORDS)))
                .hasMessage("outreach.error.notStopped");
        dispatching.stop(organizer, id);
        dispatching.stop(organizer, id);
        assertThatThrownBy(() -> dispatching.resume(organizer, id))
                .as("mail to many asks for the password, here too")
                .isInstanceOf(StepUpRequired.class);
        dispatching.resume(stage.organizer(), id);
        assertThat(List.of("drafted", "rewritten", "sent", "undone", "stopped", "resumed").stream()
                        .map(deed -> stage.journaled(id, "outreach.journal." + deed)))
                .containsExactly(1, 1, 2, 1, 1, 1);
    }

    @Test
    void wordsAreCleanedAndNeitherMissingNorEndless() {
        UUID id = stage.draft(
                Whom.EVERYBODY,
                LocalizedText.of(
                        "Bring\u202e wa\u200bter\u0007.\r\n\r\nAll \u2066day\u2069 \ud83d\udc69\u200d\ud83c\udf3e"));
        assertThat(stage.row(id).words().in(Locale.ENGLISH))
                .isEqualTo("Bring water.\n\nAll day \ud83d\udc69\u200d\ud83c\udf3e");

        for (String nothing : List.of("", "  ", "\u200b\u202e\ufeff")) {
            assertThatThrownBy(() -> stage.draft(Whom.EVERYBODY, LocalizedText.of(nothing)))
                    .hasMessage("outreach.error.words");
        }
        assertThatThrownBy(() -> stage.draft(Whom.EVERYBODY, LocalizedText.of("x".repeat(10_240))))
                .hasMessage("outreach.error.long");
        assertThatThrownBy(() -> stage.draft(Whom.EVERYBODY, MessageStage.WORDS.with(Locale.FRENCH, "De l'eau")))
                .hasMessage("platform.error.language");
    }

    @Test
    void nobodyIsMeantWhomTheCampaignDoesNotKnow() {
        UUID elsewhere = new MessageStage(context).action.id();
        UUID way = stage.action.ways().getFirst().id();
        UUID other = new Stage(context).publish(stage.campaign).id();

        refuses(new Whom(elsewhere, List.of(), null, null), "action", "outreach.error.choice");
        refuses(new Whom(other, List.of(way), null, null), "ways", "outreach.error.ways");
        refuses(new Whom(null, List.of(Ids.random()), null, null), "ways", "outreach.error.ways");
        refuses(new Whom(null, List.of(), "ZZ", null), "place", "outreach.error.choice");
        refuses(new Whom(null, List.of(), null, "fr"), "language", "outreach.error.choice");
        stage.draft(new Whom(stage.action.id(), List.of(way), "MN", "es"), MessageStage.WORDS);
    }

    @Test
    void aMessageIsItsCampaignsOnly() {
        UUID id = stage.draft(Whom.EVERYBODY, MessageStage.WORDS);
        Actor stranger = new MessageStage(context).organizer();

        assertThatThrownBy(() -> dispatching.send(stranger, id, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dispatching.stop(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> composing.discard(stranger, id, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> composing.tryOut(stranger, id, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        composing.discard(stage.organizer(), id, stage.row(id).version());
        assertThatThrownBy(() -> dispatching.send(stage.organizer(), id, 0)).isInstanceOf(NotFound.class);
        assertThat(stage.journaled(id, "outreach.journal.discarded")).isEqualTo(1);
    }

    private void refuses(Whom whom, String field, String messageKey) {
        assertThatThrownBy(() -> stage.draft(whom, MessageStage.WORDS))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.messageKey()).isEqualTo(messageKey);
                });
    }

    private Reach reach() {
        return reaches.of(stage.campaign.id(), Whom.EVERYBODY);
    }

    private String inWords() {
        return reaches.inWords(reach(), Locale.ENGLISH);
    }
}
