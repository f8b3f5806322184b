package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionChanging;
import org.groundswell.action.ActionDraft;
import org.groundswell.action.ActionDrafting;
import org.groundswell.action.ActionKind;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionView;
import org.groundswell.action.Schedule;
import org.groundswell.action.Where;
import org.groundswell.campaign.CampaignView;
import org.groundswell.commitment.CommitmentAnswer;
import org.groundswell.commitment.CommitmentDeciding;
import org.groundswell.count.Folding;
import org.groundswell.home.TodayPage.Need;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
class TodayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Needs needs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;
    private CampaignView campaign;
    private Actor admin;
    private Actor organizer;

    @BeforeEach
    void campaign() {
        stage = new Stage(context);
        campaign = stage.campaign();
        admin = accounts.actor(accounts.admin(campaign.id()));
        organizer = accounts.actor(accounts.organizer(campaign.id()));
        // Trouble with mail is the whole installation's, so what other tests left behind would show here.
        jdbc.sql("delete from outbox where state = 'failed' or trouble is not null")
                .update();
    }

    @Test
    void firstActionIsAskedForWhileThereIsNoneWhateverElseWaits() {
        failMail();

        assertThat(texts(organizer)).hasSize(2).last().isEqualTo("Publish your first action: about five minutes");
        assertThat(today(organizer, "")).contains("/organize/" + campaign.slug() + "/actions/new");

        stage.publish(campaign);
        assertThat(texts(organizer)).noneMatch(text -> text.contains("first action"));
    }

    @Test
    void draftOfTheFirstActionIsFinishedRatherThanBegunAgain() {
        draft("Faraway", TODAY.plusDays(60));

        assertThat(needs(organizer)).singleElement().satisfies(need -> {
            assertThat(need.more()).contains("Faraway");
            assertThat(need.verb()).isEqualTo("Finish");
        });
    }

    @Test
    void draftIsANeedOnlyWhenItsDayComesNear() {
        stage.publish(campaign);
        draft("Distant", TODAY.plusDays(15));
        assertThat(needs(organizer)).isEmpty();

        draft("Near", TODAY.plusDays(9));
        assertThat(needs(organizer)).singleElement().satisfies(need -> {
            assertThat(need.text()).isEqualTo("draft, its day is in 9 days: Near");
            assertThat(need.more()).contains("Spanish is missing for").contains("Where to ask");
        });
    }

    @Test
    void draftWhoseDayIsOverIsNoNeed() {
        stage.publish(campaign);
        draft("Over", TODAY);

        assertThat(needs.of(organizer, campaign, TODAY.plusDays(1), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void lateAndWaitingCommitmentsAreAnAdminsOnly() {
        ActionView action = stage.publish(campaign);
        UUID partner = stage.partner(campaign.id());
        agree(stage.commitment(partner, action));
        stage.commitment(partner, action);

        assertThat(texts(admin)).containsExactly("decision is waiting");
        context.getBean(TestClock.class).set(java.time.Instant.parse("2026-05-04T15:00:00Z"));
        assertThat(needs.of(admin, campaign, LocalDate.of(2026, 5, 4), Locale.ENGLISH))
                .extracting(Need::text)
                .startsWith("commitment is late", "decision is waiting");
        assertThat(needs.of(organizer, campaign, LocalDate.of(2026, 5, 4), Locale.ENGLISH))
                .extracting(Need::text)
                .noneMatch(text -> text.contains("commitment") || text.contains("decision"));
    }

    @Test
    void railOffersOnlyWhatOneMayOpen() {
        stage.publish(campaign);
        String base = "href=\"/organize/" + campaign.slug();

        assertThat(today(admin, "")).contains(base + "/commitments\"", base + "/team\"");
        assertThat(today(organizer, ""))
                .contains(base + "/actions\"", base + "/partners\"", base + "/settings\"")
                .doesNotContain("/commitments", "/team");
    }

    @Test
    void everyLinkOfAnOrganizersTodayOpens() {
        ActionView action = stage.publish(campaign);
        stage.commitment(stage.partner(campaign.id()), action);
        draft("Near", TODAY.plusDays(3));

        var links = java.util.regex.Pattern.compile("href=\"(/organize/[^\"#]*)\"")
                .matcher(today(organizer, ""))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(web.get().uri(link).with(SignedIn.as(organizer.accountId())))
                        .hasStatusOk());
    }

    @Test
    void changeThatPeopleMustHearOfComesFirst() {
        ActionView action = stage.publish(campaign);
        failMail();
        UUID news = Ids.ordered();
        context.getBean(ActionChanging.class)
                .post(
                        organizer,
                        action.id(),
                        stage.version(action.id()),
                        news,
                        LocalizedText.of("Bring water", "Traigan agua"));
        assertThat(texts(organizer)).as("nobody pledged").noneMatch(text -> text.contains("change"));

        enqueue("action-news:" + news);
        assertThat(needs(organizer)).first().satisfies(need -> {
            assertThat(need.text()).isEqualTo("mail about a change waits: Mass strike day");
            assertThat(need.more()).contains("Until then you can take the change back");
            assertThat(need.late()).isFalse();
        });

        context.getBean(TestClock.class).advance(java.time.Duration.ofMinutes(30));
        assertThat(needs(organizer))
                .first()
                .satisfies(need -> assertThat(need.late()).isTrue());
    }

    @Test
    void failingMailIsTold() {
        stage.publish(campaign);
        assertThat(needs(organizer)).isEmpty();

        failMail();
        assertThat(needs(organizer)).singleElement().satisfies(need -> {
            assertThat(need.text()).isEqualTo("mail has trouble");
            assertThat(need.late()).isTrue();
        });
    }

    @Test
    void quietDayNamesTheNextDate() {
        stage.publish(campaign);

        assertThat(today(organizer, "")).contains("Nothing needs you. The next date is Friday, May 1.");
        assertThat(today(organizer, "/es")).contains("No hay nada pendiente. La próxima fecha es viernes 1 de mayo.");
    }

    @Test
    void nextActionIsThereToPassOn() {
        ActionView action = stage.publish(campaign);
        String address = "/c/" + campaign.slug() + "/" + action.slug();

        assertThat(today(organizer, ""))
                .contains("Share: Mass strike day", address, "data-share", "<svg", "/share\"")
                .contains("Mailed, not confirmed yet");
        assertThat(today(organizer, "/es")).contains("Compartir: Huelga masiva", "/es" + address);
    }

    @Test
    void underTenNeitherTheCountNorWhatWouldAddUpToItIsTold() {
        ActionView action = stage.publish(campaign);
        pledges(action, 9);
        stage.signUp(action, "waiting-%s@example.org".formatted(Ids.random()));

        assertThat(moved()).containsExactly("Confirmed  fewer than 10", "Mailed, not confirmed yet  1", "Withdrawn");

        pledges(action, 1);
        assertThat(moved()).containsExactly("Confirmed +10 10", "Mailed, not confirmed yet  1", "Withdrawn 0");
    }

    @Test
    void whoWaitsForOthersIsToldApartFromTenOn() {
        ActionView action = stage.publish(campaign);
        pledges(action, 10);
        wait(action, 9);
        assertThat(moved()).noneMatch(line -> line.startsWith("Of these, in once enough others are"));

        wait(action, 1);
        assertThat(moved()).contains("Confirmed +20 20", "Of these, in once enough others are  10");
    }

    @Test
    void nobodyIsFoundBySubtractingThoseWhoWait() {
        ActionView action = stage.publish(campaign);
        pledges(action, 3);
        wait(action, 10);

        assertThat(moved())
                .contains("Confirmed +13 13")
                .noneMatch(line -> line.startsWith("Of these, in once enough others are"));
    }

    private void wait(ActionView action, int number) {
        for (int one = 0; one < number; one++) {
            stage.pledge(action, "w%s@example.org".formatted(Ids.random()), 1_000);
        }
        context.getBean(Folding.class).fold();
    }

    private void pledges(ActionView action, int number) {
        for (int one = 0; one < number; one++) {
            stage.pledge(action, "p%s@example.org".formatted(Ids.random()));
        }
        context.getBean(Folding.class).fold();
    }

    /// Name, change and total of each line that moved.
    private List<String> moved() {
        ActionLine next = context.getBean(Ahead.class).in(campaign.id(), TODAY).getFirst();
        return context.getBean(Moves.class).of(next, TODAY, Locale.ENGLISH).stream()
                .map(move -> "%s %s %s"
                        .formatted(move.name(), move.change(), move.total())
                        .strip())
                .toList();
    }

    private List<Need> needs(Actor actor) {
        return needs.of(actor, campaign, TODAY, Locale.ENGLISH);
    }

    private List<String> texts(Actor actor) {
        return needs(actor).stream().map(Need::text).toList();
    }

    private String today(Actor actor, String language) {
        var answer = web.get()
                .uri(language + "/organize/" + campaign.slug())
                .with(SignedIn.as(actor.accountId()))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().doesNotContain("??");
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void draft(String name, LocalDate day) {
        context.getBean(ActionDrafting.class)
                .draft(
                        organizer,
                        campaign.id(),
                        new ActionDraft(
                                Ids.ordered(),
                                ActionKind.STRIKE,
                                LocalizedText.of(name),
                                Schedule.allDay(day),
                                Where.MANY_PLACES,
                                LocalizedText.EMPTY));
    }

    private void agree(UUID commitment) {
        int version = jdbc.sql("select version from commitment where id = :id")
                .param("id", commitment)
                .query(Integer.class)
                .single();
        context.getBean(CommitmentDeciding.class)
                .agree(admin, campaign.id(), commitment, new CommitmentAnswer(version, LocalizedText.EMPTY, ""));
    }

    private void failMail() {
        enqueue("today:" + campaign.id());
        jdbc.sql("update outbox set state = 'failed', trouble = 'Test', done_at = now() where cause = :cause")
                .param("cause", "today:" + campaign.id())
                .update();
    }

    private void enqueue(String cause) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Outbox.class)
                        .enqueue(new OutgoingMail(
                                KeyScope.INSTALLATION,
                                "nobody@example.org",
                                "account.mail.invitation",
                                Locale.ENGLISH,
                                java.util.Map.of("link", "http://localhost/", "host", "localhost"),
                                cause,
                                clock.instant().plusSeconds(600),
                                null)));
    }
}
