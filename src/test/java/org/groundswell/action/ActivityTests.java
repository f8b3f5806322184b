package org.groundswell.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignView;
import org.groundswell.journal.Journal;
import org.groundswell.journal.JournalLine;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.platform.StepUpRequired;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// What organizers do with an action, on the real database.
@GroundswellTest
@RecordApplicationEvents
class ActivityTests {

    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionDrafting drafting;

    @Autowired
    ActionEditing editing;

    @Autowired
    ActionPublishing publishing;

    @Autowired
    ActionChanging changing;

    @Autowired
    ActionQueries queries;

    @Autowired
    PreviewLinks previews;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents announcements;

    private Stage stage;
    private CampaignView campaign;
    private Actor organizer;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        organizer = Stage.organizer(campaign.id());
    }

    @Test
    void publishedActionIsReadWithEverythingItsKindBeganWith() {
        ActionView action = stage.publish(campaign);

        ActionView read = queries.published(campaign.slug(), action.slug()).orElseThrow();
        assertThat(read).isEqualTo(action);
        assertThat(read.state()).isEqualTo(State.PUBLISHED);
        assertThat(read.ways()).hasSize(6);
        assertThat(read.ways().getLast().cannotStop()).isTrue();
        assertThat(read.ways().getFirst().text().in(Locale.of("es"))).isEqualTo("Hacer huelga en mi trabajo");
        assertThat(read.offers())
                .extracting(OfferView::wayId)
                .isSubsetOf(read.ways().stream().map(WayView::id).toList());
        assertThat(read.exceptions().in(Locale.ENGLISH)).startsWith("Emergency, hospital");
        assertThat(read.day()).isEqualTo(Stage.MAY_DAY);
        assertThat(queries.inCampaign(campaign.id())).extracting(ActionLine::id).containsExactly(action.id());
        assertThat(announcements.stream(ActionPublished.class))
                .contains(new ActionPublished(action.id(), campaign.id()));
        assertThat(sentences(action.id())).containsExactly("action.journal.published", "action.journal.drafted");
    }

    @Test
    void draftIsNotPublicUntilItIsPublished() {
        UUID id = stage.draft(campaign, ActionKind.PROTEST);

        assertThat(queries.byId(id)).isEmpty();
        assertThat(queries.inCampaign(campaign.id())).isEmpty();
        assertThat(queries.draftsIn(campaign.id())).extracting(DraftLine::slug).containsExactly("mass-strike-day");
    }

    @Test
    void formSentTwiceMakesOneActionAndSecondOfANameAnotherAddress() {
        var draft = new ActionDraft(
                Ids.ordered(),
                ActionKind.ASSEMBLY,
                LocalizedText.of("Workers' Assembly"),
                Schedule.OPEN,
                Where.MANY_PLACES,
                LocalizedText.EMPTY);
        var other = new ActionDraft(
                Ids.ordered(), draft.kind(), draft.name(), draft.schedule(), draft.where(), draft.ask());

        assertThat(drafting.draft(organizer, campaign.id(), draft)).isEqualTo("workers-assembly");
        assertThat(drafting.draft(organizer, campaign.id(), draft)).isEqualTo("workers-assembly");
        assertThat(drafting.draft(organizer, campaign.id(), other)).isEqualTo("workers-assembly-2");
        assertThat(queries.draftsIn(campaign.id())).hasSize(2);
    }

    @Test
    void draftWithoutADayIsNotPublished() {
        var draft = new ActionDraft(
                Ids.ordered(),
                ActionKind.BOYCOTT,
                LocalizedText.of("No purchases"),
                Schedule.OPEN,
                Where.MANY_PLACES,
                LocalizedText.EMPTY);
        drafting.draft(organizer, campaign.id(), draft);

        assertThatThrownBy(() -> publishing.publish(organizer, draft.id(), stage.version(draft.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void someoneElsesCampaignIsNotThere() {
        ActionView action = stage.publish(campaign);
        Actor outsider = Stage.organizer(Ids.ordered());
        Actor partner = Stage.actor(Role.REPRESENTATIVE, Scope.partner(Ids.ordered()));

        assertThatThrownBy(() -> publishing.preview(outsider, action.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.preview(partner, action.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.preview(organizer, Ids.ordered())).isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoWhoChangeAtOnceOneSeesAConflict() {
        ActionView action = stage.publish(campaign);
        List<WayDraft> ways = action.ways().stream()
                .filter(way -> !way.cannotStop())
                .map(way -> new WayDraft(way.id(), LocalizedText.of("Other words"), false))
                .toList();

        editing.rewriteWays(organizer, action.id(), action.version(), ways);

        assertThat(stage.version(action.id())).isGreaterThan(action.version());
        assertThatThrownBy(() -> editing.rewriteWays(organizer, action.id(), action.version(), ways))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void wayTakenOutOfAPublicActionStaysInTheDatabaseForThoseWhoChoseIt() {
        ActionView action = stage.publish(campaign, ActionKind.PROTEST);
        WayView first = action.ways().getFirst();

        editing.rewriteWays(
                organizer,
                action.id(),
                action.version(),
                List.of(
                        new WayDraft(null, LocalizedText.of("Carry a sign"), false),
                        new WayDraft(first.id(), first.text(), false)));

        assertThat(queries.byId(action.id()).orElseThrow().ways())
                .extracting(way -> way.text().in(Locale.ENGLISH))
                .containsExactly("Carry a sign", "Go to an event near me");
        assertThat(queries.wayTexts(action.id())).hasSize(4);
    }

    @Test
    void moveIsToldAtOnceAndMailedAfterTenMinutes() {
        ActionView action = stage.publish(campaign);
        UUID news = Ids.ordered();

        var leaves = changing.move(
                organizer,
                action.id(),
                action.version(),
                news,
                new Schedule(LocalDate.of(2026, 5, 2), LocalTime.of(14, 0), null, CENTRAL),
                Where.at(List.of(new Place("Market Square", "1 Main St, Minneapolis"))));

        assertThat(leaves).isEqualTo(TestClock.START.plus(Duration.ofMinutes(10)));
        ActionView moved = queries.byId(action.id()).orElseThrow();
        assertThat(moved.day()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(moved.movedFrom()).isEqualTo(Stage.MAY_DAY);
        assertThat(moved.notices()).hasSize(1);
        assertThat(moved.notices().getFirst().text().in(Locale.ENGLISH))
                .isEqualTo("New: the day was Friday, May 1, 2026, now Saturday, May 2, 2026."
                        + " New: the time was all day, now from 2:00 pm Central."
                        + " New: the place was many places, now Market Square, 1 Main St, Minneapolis.");
        assertThat(announcements.stream(ActionMoved.class))
                .contains(new ActionMoved(action.id(), campaign.id(), "action-news:" + news, leaves));
    }

    @Test
    void newsSentTwiceIsToldOnce() {
        ActionView action = stage.publish(campaign);
        UUID news = Ids.ordered();
        var text = LocalizedText.of("Bring water", "Traiga agua");

        changing.post(organizer, action.id(), action.version(), news, text);
        changing.post(organizer, action.id(), action.version(), news, text);

        assertThat(queries.byId(action.id()).orElseThrow().notices()).hasSize(1);
    }

    @Test
    void undoBringsEverythingBackWithinTenMinutesAndNotLater() {
        ActionView action = stage.publish(campaign);
        UUID move = Ids.ordered();
        changing.move(
                organizer,
                action.id(),
                action.version(),
                move,
                Schedule.allDay(LocalDate.of(2026, 5, 2)),
                Where.MANY_PLACES);

        clock.advance(Duration.ofMinutes(9));
        changing.undo(organizer, action.id(), move);

        ActionView back = queries.byId(action.id()).orElseThrow();
        assertThat(back.day()).isEqualTo(Stage.MAY_DAY);
        assertThat(back.movedFrom()).isNull();
        assertThat(back.notices()).isEmpty();
        assertThat(announcements.stream(NewsUndone.class))
                .contains(new NewsUndone(action.id(), campaign.id(), "action-news:" + move));

        UUID notice = Ids.ordered();
        var again = new Actor(organizer.accountId(), organizer.grants(), clock.instant());
        changing.post(again, action.id(), back.version(), notice, LocalizedText.of("Bring water"));
        clock.advance(Duration.ofMinutes(10));
        assertThatThrownBy(() -> changing.undo(organizer, action.id(), notice)).isInstanceOf(Refused.class);
    }

    @Test
    void cancellationAsksForAFactorTakesNoPledgesAndCanBeUndone() {
        ActionView action = stage.publish(campaign);
        var forgetful = new Actor(organizer.accountId(), organizer.grants(), null);
        var reason = LocalizedText.of("The hall burned down", "Se quemó el salón");
        UUID news = Ids.ordered();

        assertThatThrownBy(() -> changing.cancel(forgetful, action.id(), action.version(), news, reason))
                .isInstanceOf(StepUpRequired.class);
        changing.cancel(organizer, action.id(), action.version(), news, reason);

        ActionView cancelled = queries.byId(action.id()).orElseThrow();
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(LocalDate.of(2026, 2, 24), reason));
        assertThat(cancelled.takesPledges(cancelled.today(clock))).isFalse();

        changing.undo(organizer, action.id(), news);
        ActionView again = queries.byId(action.id()).orElseThrow();
        assertThat(again.state()).isEqualTo(State.PUBLISHED);
        assertThat(again.cancellation()).isNull();
        assertThat(again.takesPledges(again.today(clock))).isTrue();
    }

    @Test
    void whatTookPlaceIsNeitherCalledOffNorMovedButPeopleCanBeTold() {
        ActionView action = stage.publish(campaign);
        int version = action.version();
        clock.set(Instant.parse("2026-05-02T15:00:00Z"));
        var now = new Actor(organizer.accountId(), organizer.grants(), clock.instant());

        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> changing.cancel(now, action.id(), version, Ids.ordered(), LocalizedText.of("Too late")),
                () -> changing.move(
                        now,
                        action.id(),
                        version,
                        Ids.ordered(),
                        Schedule.allDay(LocalDate.of(2026, 6, 1)),
                        Where.MANY_PLACES))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(late)
                    .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("action.error.past"));
        }
        changing.post(now, action.id(), version, Ids.ordered(), LocalizedText.of("Call us if you were fired."));
        assertThat(queries.byId(action.id()).orElseThrow().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void nobodyIsAskedForAPasswordBeforeTheFormIsRight() {
        ActionView action = stage.publish(campaign);
        var forgetful = new Actor(organizer.accountId(), organizer.grants(), null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        changing.post(forgetful, action.id(), action.version(), Ids.ordered(), LocalizedText.EMPTY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        changing.cancel(forgetful, action.id(), action.version(), Ids.ordered(), LocalizedText.EMPTY));
    }

    @Test
    void whatMailsEverybodyAsksForARecentFactor() {
        ActionView action = stage.publish(campaign);
        var forgetful = new Actor(organizer.accountId(), organizer.grants(), null);
        var tomorrow = Schedule.allDay(Stage.MAY_DAY.plusDays(1));

        assertThatThrownBy(() -> changing.move(
                        forgetful, action.id(), action.version(), Ids.ordered(), tomorrow, Where.MANY_PLACES))
                .isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> changing.post(
                        forgetful, action.id(), action.version(), Ids.ordered(), LocalizedText.of("Bring water")))
                .isInstanceOf(StepUpRequired.class);
        assertThat(queries.byId(action.id()).orElseThrow().notices()).isEmpty();
    }

    @Test
    void wayThatNamesTheHourFollowsTheAction() {
        var draft = new ActionDraft(
                Ids.ordered(),
                ActionKind.WALK_OUT,
                LocalizedText.of("Walk out for heat"),
                new Schedule(Stage.MAY_DAY, LocalTime.of(14, 0), null, CENTRAL),
                Where.MANY_PLACES,
                LocalizedText.EMPTY);
        drafting.draft(organizer, campaign.id(), draft);
        publishing.publish(organizer, draft.id(), stage.version(draft.id()));
        UUID news = Ids.ordered();

        var atOne = new Schedule(Stage.MAY_DAY, LocalTime.of(13, 0), null, CENTRAL);
        changing.move(organizer, draft.id(), stage.version(draft.id()), news, atOne, Where.MANY_PLACES);
        assertThat(firstWay(draft.id(), Locale.ENGLISH)).isEqualTo("Walk out at 1:00 pm");
        assertThat(firstWay(draft.id(), Locale.of("es"))).isEqualTo("Salir a la 1:00 p. m.");

        changing.undo(organizer, draft.id(), news);
        assertThat(firstWay(draft.id(), Locale.ENGLISH)).isEqualTo("Walk out at 2:00 pm");
        assertThat(firstWay(draft.id(), Locale.of("es"))).isEqualTo("Salir a las 2:00 p. m.");
    }

    @Test
    void whatPublicWaysSaidBeforeStaysOnRecord() {
        ActionView action = stage.publish(campaign, ActionKind.PROTEST);
        List<WayDraft> ways = action.ways().stream()
                .map(way -> new WayDraft(way.id(), way.text(), false))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        ways.set(0, new WayDraft(ways.getFirst().id(), LocalizedText.of("Block the road"), false));

        editing.rewriteWays(organizer, action.id(), action.version(), ways);

        assertThat(sentences(action.id())).startsWith("action.journal.ways", "action.journal.reworded");
    }

    @Test
    void draftIsThrownAwayAndAPublicActionIsNot() {
        UUID draft = stage.draft(campaign, ActionKind.STRIKE);
        publishing.preview(organizer, draft);

        drafting.discard(organizer, draft, stage.version(draft));
        assertThat(queries.draftsIn(campaign.id())).isEmpty();
        assertThat(sentences(draft)).startsWith("action.journal.discarded");
        ActionView action = stage.publish(campaign);
        assertThatThrownBy(() -> drafting.discard(organizer, action.id(), action.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void actionIsDuplicatedOnceToAnotherDay() {
        ActionView action = stage.publish(campaign);
        UUID copy = Ids.ordered();

        assertThat(drafting.duplicate(organizer, action.id(), copy, Stage.MAY_DAY.plusDays(7)))
                .isEqualTo("mass-strike-day-2");
        assertThat(drafting.duplicate(organizer, action.id(), copy, Stage.MAY_DAY.plusDays(7)))
                .isEqualTo("mass-strike-day-2");
        assertThat(queries.draftsIn(campaign.id()))
                .extracting(DraftLine::day)
                .containsExactly(Stage.MAY_DAY.plusDays(7));
    }

    @Test
    void idOfAnotherCampaignsFormIsRefused() {
        UUID draft = stage.draft(campaign, ActionKind.STRIKE);
        CampaignView other = stage.campaign();
        var forged = new ActionDraft(
                draft,
                ActionKind.STRIKE,
                LocalizedText.of("Forged"),
                Schedule.OPEN,
                Where.MANY_PLACES,
                LocalizedText.EMPTY);

        assertThatThrownBy(() -> drafting.draft(Stage.organizer(other.id()), other.id(), forged))
                .isInstanceOf(Refused.class)
                .hasMessage("action.error.form");
        ActionView first = stage.publish(other);
        ActionView second = stage.publish(other);
        UUID news = Ids.ordered();
        Actor hers = Stage.organizer(other.id());
        changing.post(hers, first.id(), first.version(), news, LocalizedText.of("Bring water"));
        assertThatThrownBy(
                        () -> changing.post(hers, second.id(), second.version(), news, LocalizedText.of("Bring water")))
                .isInstanceOf(Refused.class)
                .hasMessage("action.error.form");
    }

    @Test
    void languageNobodySpeaksHereIsRefused() {
        ActionView action = stage.publish(campaign);
        var klingon = action.exceptions().with(Locale.of("zz"), "x");

        assertThatThrownBy(() -> editing.except(organizer, action.id(), action.version(), klingon))
                .hasMessage("platform.error.language");
    }

    @Test
    void previewLinkLeavesFormsOfOthersFresh() {
        UUID id = stage.draft(campaign, ActionKind.STRIKE);
        int before = stage.version(id);

        publishing.preview(organizer, id);
        publishing.revokePreview(organizer, id);

        assertThat(stage.version(id)).isEqualTo(before);
    }

    @Test
    void previewLinkShowsADraftUntilItIsRevoked() {
        UUID id = stage.draft(campaign, ActionKind.STRIKE);

        String token = publishing.preview(organizer, id);
        assertThat(previews.byToken(token)).map(ActionView::state).contains(State.DRAFT);

        publishing.revokePreview(organizer, id);
        assertThat(previews.byToken(token)).isEmpty();
    }

    private String firstWay(UUID action, Locale locale) {
        return queries.byId(action).orElseThrow().ways().getFirst().text().in(locale);
    }

    private List<String> sentences(UUID action) {
        return journal.about(new Subject("action", action, campaign.id()), 10).stream()
                .map(JournalLine::messageKey)
                .toList();
    }
}
