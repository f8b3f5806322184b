package org.groundswell.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.CarefulWords;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules an action keeps by itself.
class ActionTests {

    private static final Instant NOW = Instant.parse("2026-02-24T15:00:00Z");
    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final LocalizedText WORDS = LocalizedText.of("Words");

    @Test
    void wayForThoseWhoCannotStopSurvivesEveryChangeAndStaysLast() {
        Action action = strike();
        UUID last = action.ways().offered().getLast().id();

        action.ways().offer(List.of());
        action.ways().rewrite(List.of(new WayDraft(null, WORDS, false), new WayDraft(null, WORDS, false)), false);
        assertThat(action.ways().offered()).hasSize(3);
        assertThat(action.ways().offered().getLast().id()).isEqualTo(last);

        action.ways().rewrite(List.of(), false);
        assertThat(action.ways().offered()).extracting(Way::id).containsExactly(last);
        assertThatThrownBy(() -> action.ways().rewrite(List.of(new WayDraft(last, WORDS, false)), false))
                .isInstanceOf(Refused.class);
    }

    @Test
    void kindThatStopsWorkCannotBeginWithoutThatWay() {
        var careless =
                new Starter(WORDS, WORDS, List.of(new WayDraft(null, WORDS, false)), Optional.empty(), List.of());

        assertThatThrownBy(() -> draft(ActionKind.WALK_OUT).begun(Ids.ordered(), "a", careless))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void offerLeadsOnlyToAWayThatCanBePledged() {
        Action action = strike();
        UUID first = action.ways().offered().getFirst().id();

        action.ways().offer(List.of(new OfferDraft(WORDS, first)));
        assertThat(action.ways().offers()).extracting(Offer::wayId).containsExactly(first);
        assertThatThrownBy(() -> action.ways().offer(List.of(new OfferDraft(WORDS, Ids.ordered()))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> action.ways().rewrite(List.of(), false))
                .isInstanceOf(Refused.class)
                .hasMessage("action.error.way.offered");
    }

    @Test
    void publicWayIsRetiredAndTheLastOneStays() {
        Action action = published();

        assertThatThrownBy(() -> action.ways().rewrite(List.of(), true)).hasMessage("action.error.ways.none");
        action.ways().offer(List.of());
        action.ways().rewrite(List.of(new WayDraft(null, WORDS, false)), true);
        assertThat(action.ways().offered()).hasSize(2);
    }

    @Test
    void wayNeedsWordsAndThereAreNotTooMany() {
        Action action = strike();

        assertThatThrownBy(() -> action.ways().rewrite(List.of(new WayDraft(null, LocalizedText.EMPTY, false)), false))
                .hasMessage("action.error.way.empty");
        List<WayDraft> many = java.util.Collections.nCopies(13, new WayDraft(null, WORDS, false));
        assertThatThrownBy(() -> action.ways().rewrite(many, false)).hasMessage("action.error.ways.many");
    }

    @ParameterizedTest
    @CsvSource({
        // clocks go forward at 2:00 on March 8 and back at 2:00 on November 1
        "2026-03-08, 02:30, America/Chicago, false",
        "2026-11-01, 01:30, America/Chicago, false",
        "2026-03-08, 03:00, America/Chicago, true",
        "2026-11-01, 02:00, America/Chicago, true",
        "2026-03-08, 02:30, America/Phoenix, true"
    })
    void timeThatTheClocksMakeDoubtfulIsRefused(LocalDate day, LocalTime time, ZoneId zone, boolean fine) {
        var schedule = new Schedule(day, time, null, zone);

        if (fine) {
            assertThat(schedule.checked()).isEqualTo(schedule);
        } else {
            assertThatThrownBy(schedule::checked).hasMessage("action.error.clocksChange");
        }
    }

    @Test
    void endIsAfterTheStartAndATimeHasAZone() {
        var two = LocalTime.of(14, 0);
        assertThatThrownBy(() -> new Schedule(MAY_DAY, two, two, CENTRAL).checked())
                .hasMessage("action.error.endBeforeStart");
        assertThatThrownBy(() -> new Schedule(MAY_DAY, two, null, null).checked())
                .hasMessage("action.error.zone");
        assertThatThrownBy(() -> new Schedule(MAY_DAY, null, two, CENTRAL).checked())
                .hasMessage("action.error.startMissing");
    }

    @Test
    void publishingStopsForAMissingDayAskOrWay() {
        Action dayless = new ActionDraft(
                        Ids.ordered(), ActionKind.STRIKE, WORDS, Schedule.OPEN, Where.MANY_PLACES, WORDS)
                .begun(Ids.ordered(), "a", starter());
        Action askless = strike();
        askless.rewrite(new ActionTexts(WORDS, LocalizedText.EMPTY, WORDS, WORDS));
        Action wayless = strike();
        wayless.ways().offer(List.of());
        wayless.ways().rewrite(List.of(), false);

        assertThat(List.of(dayless, askless, wayless))
                .allSatisfy(
                        action -> assertThatThrownBy(() -> action.publish(NOW)).hasMessage("action.error.notReady"));
        assertThatThrownBy(() -> published().publish(NOW)).hasMessage("action.error.alreadyPublic");
    }

    @Test
    void draftIsArrangedAndOnlyAPublicActionIsMovedCancelledOrTold() {
        Action draft = strike();
        draft.arrange(Schedule.allDay(MAY_DAY.plusDays(1)), Where.MANY_PLACES, NOW);

        assertThat(draft.arrangement().movedFrom()).isNull();
        assertThatThrownBy(() -> draft.cancel(Ids.ordered(), WORDS, NOW)).hasMessage("action.error.draft");
        assertThatThrownBy(() -> published().arrange(Schedule.allDay(MAY_DAY), Where.MANY_PLACES, NOW))
                .hasMessage("action.error.alreadyPublic");
    }

    @Test
    void onlyTheLatestChangeIsUndoneAndItsFormerStateComesBack() {
        Action action = published();
        UUID first = Ids.ordered();
        UUID second = Ids.ordered();
        action.move(first, Schedule.allDay(MAY_DAY.plusDays(1)), Where.MANY_PLACES, WORDS, NOW);
        action.move(
                second,
                Schedule.allDay(MAY_DAY.plusDays(2)),
                Where.online("https://example.org/room"),
                WORDS,
                NOW.plusSeconds(60));

        assertThatThrownBy(() -> action.undo(first, NOW.plusSeconds(90))).hasMessage("action.error.laterChange");
        action.undo(second, NOW.plusSeconds(90));
        assertThat(action.arrangement().when().day()).isEqualTo(MAY_DAY.plusDays(1));
        assertThat(action.arrangement().place()).isEqualTo(Where.MANY_PLACES);
        action.undo(first, NOW.plusSeconds(90));
        assertThat(action.arrangement()).isEqualTo(new Arrangement(Schedule.allDay(MAY_DAY), Where.MANY_PLACES, null));
        assertThatThrownBy(() -> action.undo(first, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void undoEndsWhenTheMailLeaves() {
        Action action = published();
        UUID news = Ids.ordered();
        action.post(news, WORDS, NOW);

        assertThatThrownBy(() -> action.undo(news, NOW.plus(Duration.ofMinutes(10))))
                .hasMessage("action.error.tooLate");
    }

    @Test
    void moveThatChangesNothingIsRefused() {
        Action action = published();

        assertThatThrownBy(() -> action.move(Ids.ordered(), Schedule.allDay(MAY_DAY), Where.MANY_PLACES, WORDS, NOW))
                .hasMessage("action.error.nothingChanged");
        assertThatThrownBy(() -> action.expect(7)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void dayThatHasPassedIsNeitherPublishedNorMovedTo() {
        Instant later = MAY_DAY.plusDays(2).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        Action action = published();

        assertThatThrownBy(() -> strike().publish(later)).hasMessage("action.error.past");
        assertThatThrownBy(() -> action.move(
                        Ids.ordered(), Schedule.allDay(LocalDate.of(2016, 5, 1)), Where.MANY_PLACES, WORDS, NOW))
                .hasMessage("action.error.past");
        assertThatThrownBy(() -> strike().arrange(Schedule.allDay(LocalDate.of(2025, 5, 1)), Where.MANY_PLACES, NOW))
                .hasMessage("action.error.past");
        assertThat(action.arrangement().when().day()).isEqualTo(MAY_DAY);
    }

    @Test
    void actionThatIsBackOnItsFirstDayWasNeverMoved() {
        Action action = published();

        action.move(Ids.ordered(), Schedule.allDay(MAY_DAY.plusDays(1)), Where.MANY_PLACES, WORDS, NOW);
        action.move(Ids.ordered(), Schedule.allDay(MAY_DAY.plusDays(2)), Where.MANY_PLACES, WORDS, NOW);
        assertThat(action.arrangement().movedFrom()).isEqualTo(MAY_DAY);
        action.move(Ids.ordered(), Schedule.allDay(MAY_DAY), Where.MANY_PLACES, WORDS, NOW);
        assertThat(action.arrangement().movedFrom()).isNull();
    }

    @Test
    void anotherZoneChangesNothingThatLastsAllDay() {
        Action action = published();

        assertThatThrownBy(() -> action.move(
                        Ids.ordered(), new Schedule(MAY_DAY, null, null, CENTRAL), Where.MANY_PLACES, WORDS, NOW))
                .hasMessage("action.error.nothingChanged");
    }

    @Test
    void draftOfAnotherKindHasTheWaysOfThatKindUnlessTheyWereEdited() {
        Starter peaceful =
                new Starter(WORDS, WORDS, List.of(new WayDraft(null, WORDS, false)), Optional.empty(), List.of());
        java.util.function.Function<ActionKind, Starter> begins = kind -> kind.stopsWork() ? starter() : peaceful;
        Action untouched = strike();
        Action edited = strike();
        edited.ways().offer(List.of());
        edited.ways().rewrite(List.of(new WayDraft(null, LocalizedText.of("Sing"), false)), false);

        untouched.become(ActionKind.PROTEST, begins);
        edited.become(ActionKind.PROTEST, begins);
        assertThat(untouched.ways().offered()).extracting(Way::text).containsExactly(WORDS);
        assertThat(edited.ways().offered()).extracting(Way::text).containsExactly(LocalizedText.of("Sing"));
        assertThat(untouched.texts().ask()).isEqualTo(WORDS);

        edited.become(ActionKind.WALK_OUT, begins);
        assertThat(edited.ways().offered().getLast().cannotStop()).isTrue();
        assertThatThrownBy(() -> published().become(ActionKind.PROTEST, begins))
                .hasMessage("action.error.alreadyPublic");
    }

    @Test
    void copySaysTheSameOnAnotherDayWithWaysOfItsOwn() {
        Action action = published();
        Action copy = action.again(Ids.ordered(), "may-day-2", Schedule.allDay(MAY_DAY.plusDays(7)));

        assertThat(copy.isPublic()).isFalse();
        assertThat(copy.texts()).isEqualTo(action.texts());
        assertThat(copy.ways().offered())
                .extracting(Way::text)
                .isEqualTo(action.ways().offered().stream().map(Way::text).toList());
        assertThat(copy.ways().offered())
                .extracting(Way::id)
                .doesNotContainAnyElementsOf(
                        action.ways().offered().stream().map(Way::id).toList());
        assertThat(copy.ways().offers()).hasSize(action.ways().offers().size());
    }

    @Test
    void contactIsNamedReachableAndWasCheckedNotLaterThanToday() {
        var today = LocalDate.ofInstant(NOW, CENTRAL);
        var good = new AskContact("Listening Post", "612-555-0100", LocalizedText.EMPTY, LocalizedText.EMPTY, today);

        assertThat(good.problems(NOW)).isEmpty();
        assertThat(new AskContact("", "me", LocalizedText.of("x".repeat(121)), LocalizedText.EMPTY, null).problems(NOW))
                .extracting(Refused::messageKey)
                .containsExactlyInAnyOrder(
                        "action.error.contact.name",
                        "action.error.contact.phone",
                        "action.error.long",
                        "action.error.contact.unchecked");
        assertThat(new AskContact("A", "612-555-0100", WORDS, WORDS, today.plusDays(2)).problems(NOW))
                .extracting(Refused::messageKey)
                .containsExactly("action.error.contact.future");
    }

    @Test
    void dayEndsLastInHawaiiForAnActionWithoutAZone() {
        ActionView action = new ActionRow(
                        Ids.ordered(),
                        Ids.ordered(),
                        "a",
                        ActionKind.STRIKE,
                        State.PUBLISHED,
                        WORDS,
                        WORDS,
                        LocalizedText.EMPTY,
                        MAY_DAY,
                        null,
                        null,
                        null,
                        Where.MANY_PLACES,
                        List.of(),
                        WORDS,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        "b2c3d4",
                        0)
                .view();
        var midnightInMinneapolis = Instant.parse("2026-05-02T05:30:00Z");
        var midnightInHonolulu = Instant.parse("2026-05-02T10:30:00Z");

        assertThat(action.takesPledges(today(action, midnightInMinneapolis))).isTrue();
        assertThat(action.takesPledges(today(action, midnightInHonolulu))).isFalse();
        assertThat(action.isOver(today(action, midnightInHonolulu))).isTrue();
    }

    @Test
    void textsHaveALengthAndWarnOfPromises() {
        var texts = new ActionTexts(LocalizedText.of("n".repeat(81)), WORDS, WORDS, WORDS);

        assertThatThrownBy(texts::checked).hasMessage("action.error.nameLong");
        assertThat(CarefulWords.in(List.of(LocalizedText.of("You are protected", "Es seguro"))))
                .isPresent();
        assertThat(CarefulWords.in(List.of(LocalizedText.of("This is a contract"))))
                .contains("contract");
        assertThat(CarefulWords.in(List.of(LocalizedText.of("Unsafety illegality", "un contrato sindical"))))
                .isEmpty();
        assertThat(CarefulWords.in(List.of(LocalizedText.of("a union contract, no legal advice"))))
                .isEmpty();
    }

    private static LocalDate today(ActionView action, Instant now) {
        return action.today(java.time.Clock.fixed(now, CENTRAL));
    }

    private static Action published() {
        Action action = strike();
        action.publish(NOW);
        return action;
    }

    private static Action strike() {
        return draft(ActionKind.STRIKE).begun(Ids.ordered(), "may-day", starter());
    }

    private static ActionDraft draft(ActionKind kind) {
        return new ActionDraft(
                Ids.ordered(), kind, WORDS, Schedule.allDay(MAY_DAY), Where.MANY_PLACES, LocalizedText.EMPTY);
    }

    private static Starter starter() {
        return new Starter(
                LocalizedText.of("We stop.").with(Locale.of("es"), "Paramos."),
                WORDS,
                List.of(
                        new WayDraft(null, LocalizedText.of("Strike from work"), false),
                        new WayDraft(null, LocalizedText.of("Not shop"), false)),
                Optional.of(LocalizedText.of("I cannot stop")),
                List.of(new Starter.Lead(WORDS, 2), new Starter.Lead(WORDS, 1)));
    }
}
