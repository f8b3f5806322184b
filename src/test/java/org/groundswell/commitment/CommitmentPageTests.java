package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GroundswellTest
class CommitmentPageTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationContext context;

    @Autowired
    CommitmentQueries queries;

    @Autowired
    TestClock clock;

    private CoalitionGround ground;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
    }

    @Test
    void aPromiseGoesFromFormToAnswer() {
        MvcTestResult sent =
                send(ground.lead, sentence("MARSHALS", "40", "2026-04-24").param("send", "true"));
        UUID id = queries.ofPartner(ground.partner, CoalitionGround.APRIL_24)
                .getFirst()
                .id();

        assertThat(sent).hasStatus(303);
        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);

        assertThat(answer(ground.admin, id, "agreement", "", "")).hasStatus(303);
        assertThat(ground.state(id)).isEqualTo(CommitmentState.AGREED);
        assertThat(page(ground.admin, organize(id)))
                .bodyText()
                .contains("The mail leaves on", "will bring <strong>40 marshals</strong>");
        assertThat(page(ground.lead, own(id))).bodyText().contains("Agreed. Due Friday, April 24.");

        assertThat(send(ground.admin, post(organize(id) + "/reopening"))).hasStatus(303);
        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
    }

    @Test
    void aDraftWaitsForItsPartner() {
        send(ground.lead, sentence("SOUND", "", "2026-04-24"));
        UUID id = queries.ofPartner(ground.partner, CoalitionGround.APRIL_24)
                .getFirst()
                .id();

        assertThat(ground.state(id)).isEqualTo(CommitmentState.DRAFT);
        assertThat(page(ground.lead, own(id))).bodyText().contains("Not sent. Only you see it.");
        assertThat(page(ground.admin, organize(id))).hasStatus(404);
        assertThat(send(ground.lead, post(own(id) + "/proposal"))).hasStatus(303);
        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
    }

    @Test
    void allWrongGapsAreNamedInTheOrderOfThePage() {
        assertThat(send(ground.lead, sentence("MARSHALS", "", "2026-05-02")))
                .hasStatus(422)
                .bodyText()
                .containsSubsequence(
                        "<a href=\"#quantity\">Enter a whole number from 1 to 1,000,000.",
                        "<a href=\"#dueOn\">The due date is after the action");
        assertThat(send(ground.lead, sentence("NONSENSE", "1000000000000", "soon")))
                .hasStatus(422)
                .bodyText()
                .containsSubsequence("<a href=\"#kind\">", "<a href=\"#quantity\">", "<a href=\"#dueOn\">");
    }

    @Test
    void aDraftIsThrownAwayInTrueWords() {
        UUID id = ground.draft();

        assertThat(page(ground.lead, own(id))).bodyText().contains("Throw this draft away");
        assertThat(page(ground.lead, own(id) + "/withdrawal"))
                .bodyText()
                .contains("Nobody but you has seen it")
                .doesNotContain("The coalition is told", "<textarea");
        assertThat(send(ground.lead, post(own(id) + "/withdrawal")).getResponse())
                .returns(303, org.springframework.mock.web.MockHttpServletResponse::getStatus)
                .returns("/partner/" + ground.partner, answer -> answer.getRedirectedUrl());
        assertThat(page(ground.lead, own(id))).bodyText().contains("Thrown away on", "threw this draft away.");
    }

    @Test
    void whatIsCancelledOrOverIsNotSent() {
        UUID id = ground.draft();
        assertThat(page(ground.lead, own(id))).bodyText().contains("Send to the coalition");
        ground.cancelTheAction();

        for (String path : List.of(own(id), "/partner/" + ground.partner)) {
            assertThat(page(ground.lead, path))
                    .bodyText()
                    .contains("The action was cancelled.", "Throw this draft away")
                    .doesNotContain("Send to the coalition", "After you send it");
        }
        assertThat(send(ground.lead, post(own(id) + "/proposal")))
                .hasStatus(409)
                .bodyText()
                .contains("This can no longer go to the coalition.");
        assertThat(ground.state(id)).isEqualTo(CommitmentState.DRAFT);
    }

    @Test
    void whatIsLateAsksHowItWent() {
        UUID id = ground.agreed();
        assertThat(page(ground.lead, own(id))).bodyText().containsPattern("class=\"button main\"[^>]*/progress");
        ground.makeLate(id);

        assertThat(page(ground.lead, own(id)))
                .bodyText()
                .containsPattern("class=\"button main\"[^>]*/report")
                .containsPattern("class=\"button\"[^>]*/progress")
                .contains("<strong class=\"late\">late by 1 day</strong>")
                .doesNotContain("state full late");
    }

    @Test
    void anAnswerLeadsOnToTheNextAndBackToTheList() {
        UUID first = ground.proposed();
        clock.advance(Duration.ofHours(1));
        UUID second = ground.proposed();
        clock.advance(Duration.ofHours(1));
        UUID third = ground.proposed();
        String filter = "?state=PROPOSED&kind=MARSHALS";
        assertThat(page(ground.admin, "/organize/" + ground.campaign.slug() + "/commitments" + filter))
                .bodyText()
                .contains(organize(second) + "?state=PROPOSED&amp;kind=MARSHALS");

        MvcTestResult agreed = send(
                ground.admin,
                post(organize(second) + "/agreement")
                        .queryParam("state", "PROPOSED")
                        .queryParam("kind", "MARSHALS")
                        .param("version", String.valueOf(ground.version(second))));

        assertThat(agreed.getResponse().getRedirectedUrl()).isEqualTo(organize(second) + filter);
        assertThat(page(ground.admin, organize(second) + filter))
                .bodyText()
                .contains(
                        "Next waits: ",
                        "href=\"" + organize(third) + "?state=PROPOSED&amp;kind=MARSHALS\"",
                        "/commitments?state=PROPOSED&amp;kind=MARSHALS\"")
                .doesNotContain(first.toString());
        answer(ground.admin, third, "agreement", "", "");
        assertThat(page(ground.admin, organize(third))).bodyText().contains(organize(first));
        answer(ground.admin, first, "agreement", "", "");
        assertThat(page(ground.admin, organize(first))).bodyText().contains("Nothing else waits for your answer.");
    }

    @Test
    void whatIsAskedForLeadsToItsPublicPage() {
        assertThat(page(ground.lead, "/partner/" + ground.partner))
                .bodyText()
                .contains("href=\"/c/%s/%s\"".formatted(ground.campaign.slug(), ground.action.slug()));
    }

    @ParameterizedTest
    @CsvSource({
        "MARSHALS, '', 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, 0, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, -3, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, 1000000000000, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, forty, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "SOUND, 4, 2026-04-24, This kind of commitment has no number.",
        "SOUND, '', 2026-05-02, 'The due date is after the action (Friday, May 1, 2026).'",
        "SOUND, '', 2026-02-01, This day has passed.",
        "SOUND, '', soon, 'Enter a day with its year, like 5/1/2026.'",
        "NONSENSE, '', 2026-04-24, Choose what your organization will do.",
    })
    void aWrongGapIsNamedAndTheOthersStay(String kind, String quantity, String due, String error) {
        MvcTestResult again = send(ground.lead, sentence(kind, quantity, due));

        assertThat(again)
                .hasStatus(422)
                .bodyText()
                .contains(error, "value=\"" + due + "\"", "value=\"" + quantity + "\"", "Ask at the hall");
        assertThat(queries.ofPartner(ground.partner, CoalitionGround.APRIL_24)).isEmpty();
    }

    @Test
    void numbersMayHaveCommas() {
        send(ground.lead, sentence("PRINT", "5,000", "2026-04-24"));

        assertThat(queries.ofPartner(ground.partner, CoalitionGround.APRIL_24)
                        .getFirst()
                        .promise()
                        .quantity())
                .isEqualTo(5000);
    }

    @ParameterizedTest
    @CsvSource({
        "refusal, '', '', Say why. The person concerned reads this.",
        "refusal, OWN_WORDS, '  ', Say why. The person concerned reads this.",
        "refusal, NUMBER, '', This reason is for another answer.",
        "change-request, TAKEN, '', This reason is for another answer.",
        "change-request, NONSENSE, '', Say why. The person concerned reads this.",
    })
    void noAnswerWithoutItsReason(String answer, String reason, String words, String error) {
        UUID id = ground.proposed();

        assertThat(answer(ground.admin, id, answer, reason, words))
                .hasStatus(422)
                .bodyText()
                .contains(error);
        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
    }

    @Test
    void aReasonIsReadInTheReadersLanguage() {
        UUID id = ground.proposed();
        answer(ground.admin, id, "change-request", "DAY", "");

        assertThat(page(ground.lead, own(id))).bodyText().contains("Change asked: Please give a day.");
        assertThat(web.perform(get("/es" + own(id)).contextPath("/es").with(SignedIn.as(ground.lead))))
                .bodyText()
                .contains("Piden un cambio: Falta una fecha.", "<span class=\"reason\">“Falta una fecha.”</span>")
                .doesNotContain("Please give a day.");
    }

    @Test
    void theSecondAdminSeesWhatTheFirstDecided() {
        UUID id = ground.proposed();
        answer(ground.admin, id, "agreement", "", "");

        assertThat(answer(ground.otherAdmin, id, "refusal", "OWN_WORDS", "We have enough."))
                .hasStatus(409)
                .bodyText()
                .contains("Ana Admin decided this on", "Agreed. Nothing you did was saved.");
        assertThat(ground.state(id)).isEqualTo(CommitmentState.AGREED);
    }

    @Test
    void anAnswerToAnOlderWordingIsNotSaved() {
        UUID id = ground.proposed();

        MvcTestResult late = send(
                ground.admin,
                post(organize(id) + "/agreement").param("version", String.valueOf(ground.version(id) - 1)));

        assertThat(late).hasStatus(409).bodyText().contains("The partner changed this");
        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
    }

    @Test
    void afterAChangeTheNextPressAnswersWhatStandsThere() {
        UUID id = ground.proposed();
        String read = value(page(ground.admin, organize(id)), "version");
        ground.reword(id, 20);

        MvcTestResult again = send(
                ground.admin,
                post(organize(id) + "/agreement")
                        .param("version", read)
                        .param("sentence", "It will bring 40 marshals.")
                        .param("note", "Second training Sunday"));

        assertThat(again)
                .hasStatus(409)
                .bodyText()
                .contains("You had read: It will bring 40 marshals.", "<strong>20 marshals</strong>")
                .doesNotContain("The note you had read");
        assertThat(send(ground.admin, post(organize(id) + "/agreement").param("version", value(again, "version"))))
                .hasStatus(303);
        assertThat(ground.state(id)).isEqualTo(CommitmentState.AGREED);
    }

    @Test
    void whoDecidedStaysWhoDecidedWhileThePartnerRewords() {
        UUID id = ground.proposed();
        answer(ground.admin, id, "change-request", "DAY", "");
        ground.reword(id, 20);

        assertThat(page(ground.admin, organize(id))).bodyText().contains("Decided by", "Ana Admin", "Undo");
        assertThat(answer(ground.otherAdmin, id, "agreement", "", ""))
                .hasStatus(409)
                .bodyText()
                .contains("Ana Admin decided this on");
    }

    @Test
    void ofTwoAdminsAtOnceOneIsToldWhoWasFirst() throws Exception {
        UUID id = ground.proposed();
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            Future<MvcTestResult> agree = two.submit(() -> {
                start.await();
                return answer(ground.admin, id, "agreement", "", "");
            });
            Future<MvcTestResult> decline = two.submit(() -> {
                start.await();
                return answer(ground.otherAdmin, id, "refusal", "DOES_NOT_FIT", "");
            });
            start.countDown();
            boolean agreed = agree.get().getResponse().getStatus() == 303;
            MvcTestResult second = agreed ? decline.get() : agree.get();

            assertThat(second)
                    .hasStatus(409)
                    .bodyText()
                    .contains(agreed ? "Ana Admin decided this on" : "Otis Admin decided this on")
                    .contains(agreed ? "Agreed. Nothing you did was saved." : "Not agreed. Nothing you did was saved.");
            assertThat(ground.state(id)).isEqualTo(agreed ? CommitmentState.AGREED : CommitmentState.DECLINED);
        }
    }

    @Test
    void aReasonCanNameWhatTheyCouldDoInstead() {
        UUID id = ground.proposed();
        send(
                ground.admin,
                post(organize(id) + "/refusal")
                        .param("version", String.valueOf(ground.version(id)))
                        .param("reason", "TAKEN")
                        .param("instead", "INTERPRETERS"));

        assertThat(page(ground.lead, own(id)))
                .bodyText()
                .contains("Another group already does this. Could you bring interpreters?");
        assertThat(web.perform(get("/es" + own(id)).contextPath("/es").with(SignedIn.as(ground.lead))))
                .bodyText()
                .contains("“Otro grupo ya lo hace. ¿Podrían llevar intérpretes?”")
                .doesNotContain("Another group", "Could you");
    }

    @Test
    void progressStandsOnThePageOfBothSides() {
        UUID id = ground.agreed();
        MockHttpServletRequestBuilder form = post(own(id) + "/progress")
                .param("id", Ids.ordered().toString())
                .param("amount", "18")
                .param("note", "Third training done")
                .param("day", "2026-02-24");

        assertThat(page(ground.lead, own(id) + "/progress")).bodyText().contains("How many of 40 so far?");
        assertThat(send(ground.lead, form)).hasStatus(303);
        assertThat(send(ground.lead, form)).hasStatus(303);
        for (MvcTestResult seen : List.of(page(ground.lead, own(id)), page(ground.admin, organize(id)))) {
            assertThat(seen)
                    .bodyText()
                    .contains("18 of 40", "Third training done", "<svg class=\"tally\"")
                    .containsOnlyOnce("said how far it is: 18 of 40.");
        }
        assertThat(ground.mails(id)).containsExactly("commitment.mail.agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2026-02-24, Enter a whole number from 0 to",
        "-1, '', 2026-02-24, Enter a whole number from 1 to",
        "18, '', 2027-01-01, This day has not come yet.",
        "18, '', soon, 'Enter a day with its year, like 5/1/2026.'",
        "18, '', '', 'Enter a day with its year, like 5/1/2026.'",
    })
    void wrongProgressIsShownAgainWithWhatWasTyped(String amount, String note, String day, String error) {
        UUID id = ground.agreed();

        assertThat(send(
                        ground.lead,
                        post(own(id) + "/progress")
                                .param("id", Ids.ordered().toString())
                                .param("amount", amount)
                                .param("note", note)
                                .param("day", day)))
                .hasStatus(422)
                .bodyText()
                .contains(error, "value=\"" + day + "\"");
        assertThat(page(ground.lead, own(id))).bodyText().doesNotContain("How far it is");
    }

    @Test
    void aReportCanBeCorrectedOnce() {
        UUID id = ground.agreed();
        report(id, "KEPT", "");

        assertThat(page(ground.lead, own(id))).bodyText().contains("Correct the report", "reported: kept.");
        assertThat(report(id, "PARTLY_KEPT", "30")).hasStatus(303);
        assertThat(page(ground.admin, organize(id)))
                .bodyText()
                .contains("Partly kept: 30 of 40", "corrected the report: partly kept, 30 of 40.");
        assertThat(page(ground.lead, own(id))).bodyText().doesNotContain("Correct the report");
        assertThat(report(id, "NOT_KEPT", "")).hasStatus(422).bodyText().contains("corrected once already");
        assertThat(ground.journal(id))
                .endsWith("commitment.journal.reported.kept", "commitment.journal.corrected.part");
    }

    private MvcTestResult report(UUID id, String outcome, String delivered) {
        return send(
                ground.lead, post(own(id) + "/report").param("outcome", outcome).param("delivered", delivered));
    }

    private static String value(MvcTestResult page, String field) {
        var found = Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void thePartnerSaysHowItWentOrTakesItBack() {
        UUID id = ground.agreed();

        assertThat(send(ground.lead, post(own(id) + "/report").param("outcome", "PARTLY_KEPT")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a whole number from 1 to 39.");
        assertThat(send(ground.lead, post(own(id) + "/withdrawal").param("words", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Say why.");
        assertThat(send(
                        ground.lead,
                        post(own(id) + "/report")
                                .param("outcome", "PARTLY_KEPT")
                                .param("delivered", "18")))
                .hasStatus(303);
        assertThat(page(ground.admin, organize(id))).bodyText().contains("Partly kept: 18 of 40");
        assertThat(send(ground.lead, post(own(id) + "/withdrawal").param("words", "Too late.")))
                .hasStatus(422)
                .bodyText()
                .contains("This commitment has moved on.");
    }

    @Test
    void theListIsFilteredByItsAddress() {
        ground.proposed();
        UUID agreed = ground.agreed();
        String list = "/organize/" + ground.campaign.slug() + "/commitments";

        assertThat(page(ground.admin, list))
                .bodyText()
                .contains("2 commitments: 1 waits for you, 1 agreed, 0 late, 0 not kept.");
        assertThat(page(ground.admin, list + "?state=AGREED&action=" + ground.action.id()))
                .bodyText()
                .contains("1 commitment:", agreed.toString());
        assertThat(page(ground.admin, list + "?state=&action=")).hasStatusOk();
        assertThat(page(ground.admin, list + "?action=" + Ids.ordered()))
                .bodyText()
                .contains("Nothing fits.");
        assertThat(page(ground.admin, list + "?kind=MARSHALS&late=true"))
                .bodyText()
                .contains("Nothing fits.");
        assertThat(page(ground.admin, list + "?kind=MARSHALS")).bodyText().contains("2 commitments:");
        assertThat(page(ground.admin, list + "?kind=SOUND")).bodyText().contains("Nothing fits.");
        assertThat(page(ground.admin, list + "?state=NONSENSE")).hasStatus(404);
    }

    private MockHttpServletRequestBuilder sentence(String kind, String quantity, String due) {
        return post("/partner/" + ground.partner + "/commitments/new")
                .param("id", Ids.ordered().toString())
                .param("kind", kind)
                .param("quantity", quantity)
                .param("actionId", ground.action.id().toString())
                .param("dueOn", due)
                .param("note", "Ask at the hall");
    }

    private MvcTestResult answer(UUID account, UUID id, String answer, String reason, String words) {
        return send(
                account,
                post(organize(id) + "/" + answer)
                        .param("version", String.valueOf(ground.version(id)))
                        .param("reason", reason)
                        .param("words", words));
    }

    private MvcTestResult send(UUID account, MockHttpServletRequestBuilder request) {
        return web.perform(request.with(SignedIn.as(account)));
    }

    private MvcTestResult page(UUID account, String path) {
        return web.perform(get(path).with(SignedIn.as(account)));
    }

    private String organize(UUID id) {
        return "/organize/" + ground.campaign.slug() + "/commitments/" + id;
    }

    private String own(UUID id) {
        return "/partner/" + ground.partner + "/commitments/" + id;
    }
}
