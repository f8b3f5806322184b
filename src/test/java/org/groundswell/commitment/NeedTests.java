package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.account.Actor;
import org.groundswell.account.TestAccounts;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
class NeedTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Stating stating;

    @Autowired
    NeedQueries needs;

    @Autowired
    Committing committing;

    @Autowired
    CommitmentDeciding deciding;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private CoalitionGround ground;
    private Actor organizer;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
        organizer = ground.actor(accounts.organizer(ground.campaign.id()));
    }

    @Test
    void promisesAreToldFromWhatWasAgreedAndOnlyThatFills() {
        state(0, Map.of(CommitmentKind.MARSHALS, 60, CommitmentKind.INTERPRETERS, 6));
        ground.draft();
        ground.proposed();
        ground.agreed();

        assertThat(lines())
                .containsExactly(
                        new NeedLine(CommitmentKind.MARSHALS, 60, 80, 40),
                        new NeedLine(CommitmentKind.INTERPRETERS, 6, 0, 0));
        assertThat(lines().getFirst().missing()).isEqualTo(20);
    }

    @Test
    void moreThanNeededIsFilled() {
        state(0, Map.of(CommitmentKind.MARSHALS, 30));
        ground.agreed();

        assertThat(lines().getFirst().filled()).isTrue();
        assertThat(lines().getFirst().missing()).isZero();
    }

    @Test
    void aHallIsAHallHoweverManyPeopleItHolds() {
        state(0, Map.of(CommitmentKind.HALL, 3));
        UUID id = Ids.ordered();
        committing.draft(
                ground.actor(ground.lead), ground.partner, id, ground.promise(CommitmentKind.HALL, 300), "", true);
        agree(id);

        assertThat(lines()).containsExactly(new NeedLine(CommitmentKind.HALL, 3, 1, 1));
    }

    @Test
    void whatWasKeptInPartFillsAsMuchAsWasDelivered() {
        state(0, Map.of(CommitmentKind.MARSHALS, 60));
        UUID id = ground.agreed();
        committing.report(ground.actor(ground.lead), ground.partner, id, CommitmentVerb.KEEP_PARTLY, 18);

        assertThat(lines()).containsExactly(new NeedLine(CommitmentKind.MARSHALS, 60, 18, 18));
    }

    @Test
    void thePublicSeesWhatIsMissingOnlyIfAnAdminSaysSo() {
        state(0, Map.of(CommitmentKind.MARSHALS, 54, CommitmentKind.INTERPRETERS, 2));
        assertThat(publicPage("")).doesNotContain("Still needed");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> show(organizer, true));
        show(admin(), true);
        assertThat(publicPage("")).contains("Still needed: 54 marshals, 2 interpreters.");

        ground.agreed();
        assertThat(publicPage("")).contains("Still needed: 14 marshals, 2 interpreters.");
        assertThat(publicPage("/es")).contains("14 personas para el equipo de seguridad, 2 intérpretes.");

        show(admin(), false);
        assertThat(publicPage("")).doesNotContain("Still needed");
        assertThat(ground.journal(ground.action.id()))
                .contains(
                        "commitment.journal.needs",
                        "commitment.journal.needs.shown",
                        "commitment.journal.needs.hidden");
    }

    @Test
    void whatWasAgreedAndIsTakenBackOrWordedAnewIsMissingAgain() {
        state(0, Map.of(CommitmentKind.MARSHALS, 54));
        show(admin(), true);
        UUID id = ground.agreed();
        ground.reword(id, 30);
        assertThat(publicPage("")).contains("Still needed: 54 marshals.");

        agree(id);
        assertThat(publicPage("")).contains("Still needed: 24 marshals.");

        committing.withdraw(ground.actor(ground.lead), ground.partner, id, CoalitionGround.WHY, "No people.");
        assertThat(publicPage("")).contains("Still needed: 54 marshals.");
    }

    @Test
    void twoAnswersAtOnceAreBothCounted() throws Exception {
        state(0, Map.of(CommitmentKind.MARSHALS, 100));
        show(admin(), true);
        UUID first = ground.proposed();
        UUID second = ground.proposed();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> other = transactions.execute(open -> {
                agree(first);
                Future<?> waiting = threads.submit(() -> agree(second));
                await().until(() -> waiting.isDone() || somebodyWaits());
                return waiting;
            });
            other.get();
        }

        assertThat(publicPage("")).contains("Still needed: 20 marshals.");
    }

    @Test
    void whoSavesAfterSomebodyElseIsTold() {
        state(0, Map.of(CommitmentKind.MARSHALS, 40));

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> state(0, Map.of(CommitmentKind.MARSHALS, 10)));
        state(1, Map.of());
        assertThat(lines()).isEmpty();
    }

    @Test
    void ofTwoOrganizersWhoSaveAtOnceOneIsTold() throws Exception {
        List<Future<Object>> done = atOnce(
                () -> state(0, Map.of(CommitmentKind.MARSHALS, 40)),
                () -> state(0, Map.of(CommitmentKind.MARSHALS, 50)));

        assertThat(done.stream().filter(NeedTests::wasStale)).hasSize(1);
        assertThat(needs.of(ground.action.id()).version()).isEqualTo(1);
    }

    @Test
    void aCancelledActionNeedsNothing() {
        ground.cancelTheAction();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> state(0, Map.of(CommitmentKind.MARSHALS, 40)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> show(admin(), true));
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        for (int number : new int[] {0, -1, 1_000_001}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> state(0, Map.of(CommitmentKind.MARSHALS, number)));
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> state(0, Map.of(CommitmentKind.SPEAK, 1)));
    }

    @Test
    void needsAreTheirCampaignsAlone() {
        var elsewhere = new CoalitionGround(context);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stating.state(
                        elsewhere.actor(elsewhere.admin), ground.campaign.id(), ground.action.id(), 0, Map.of()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stating.state(
                        elsewhere.actor(elsewhere.admin), elsewhere.campaign.id(), ground.action.id(), 0, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000000000", "forty", "1.5"})
    void whatIsNoNumberIsSaidBesideItsFieldAndKept(String typed) {
        MvcTestResult answer = send(0, typed);

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("value=\"" + typed + "\"", "Enter a whole number from 1 to 1,000,000.");
        assertThat(needs.of(ground.action.id()).lines()).isEmpty();
    }

    @Test
    void theFormShowsWhatSomebodyElseSavedMeanwhile() {
        assertThat(send(0, "40")).hasStatus(303);
        MvcTestResult answer = send(0, "55");

        assertThat(answer).hasStatus(409);
        assertThat(body(answer)).contains("value=\"55\"", "40", "name=\"version\" value=\"1\"");
        assertThat(send(1, "55")).hasStatus(303);
        assertThat(lines().getFirst().needed()).isEqualTo(55);
    }

    @Test
    void aFormOfAnActionThatWasCancelledMeanwhileSavesNothing() {
        ground.cancelTheAction();

        assertThat(send(0, "40")).hasStatus(422);
        assertThat(lines()).isEmpty();
    }

    @Test
    void aPartnerComesFromANeedToItsSentence() {
        MvcTestResult answer = mvc.perform(
                get("/partner/%s/commitments/new?action=%s&kind=HALL".formatted(ground.partner, ground.action.id()))
                        .with(SignedIn.as(ground.lead)));

        assertThat(body(answer))
                .contains("<option value=\"HALL\" selected=\"selected\">")
                .contains("Write only what your organization can say in public.")
                .contains("<option value=\"" + ground.action.id() + "\" selected=\"selected\">");
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                select count(*) from pg_stat_activity
                where wait_event_type = 'Lock' and datname = current_database()
                """).query(Integer.class).single() > 0;
    }

    private MvcTestResult send(int version, String marshals) {
        return mvc.perform(post("/organize/%s/actions/%s/needs".formatted(ground.campaign.slug(), ground.action.slug()))
                .with(SignedIn.as(organizer.accountId()))
                .param("version", Integer.toString(version))
                .param("lines[0].kind", "MARSHALS")
                .param("lines[0].number", marshals));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void state(int version, Map<CommitmentKind, Integer> wanted) {
        stating.state(organizer, ground.campaign.id(), ground.action.id(), version, wanted);
    }

    private void show(Actor actor, boolean shown) {
        stating.show(actor, ground.campaign.id(), ground.action.id(), shown);
    }

    private void agree(UUID id) {
        deciding.agree(
                admin(), ground.campaign.id(), id, new CommitmentAnswer(ground.version(id), LocalizedText.EMPTY, ""));
    }

    private Actor admin() {
        return ground.actor(ground.admin);
    }

    private List<NeedLine> lines() {
        return needs.of(ground.action.id()).lines();
    }

    private String publicPage(String language) {
        MvcTestResult answer = mvc.get()
                .uri(language + "/c/%s/%s".formatted(ground.campaign.slug(), ground.action.slug()))
                .exchange();
        return body(answer);
    }

    private static List<Future<Object>> atOnce(Runnable one, Runnable other) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> both = List.of(Executors.callable(one), Executors.callable(other));
            return threads.invokeAll(both);
        }
    }

    private static boolean wasStale(Future<Object> done) {
        try {
            done.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof StaleVersion;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
