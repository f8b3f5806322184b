package org.groundswell.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
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
                .contains("The mail leaves at", "will bring 40 marshals");
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

    @ParameterizedTest
    @CsvSource({
        "MARSHALS, '', 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, 0, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, -3, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, 1000000000000, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "MARSHALS, forty, 2026-04-24, 'Enter a whole number from 1 to 1,000,000.'",
        "SOUND, 4, 2026-04-24, This kind of commitment has no number.",
        "SOUND, '', 2026-05-02, 'The due date is after the action (May 1, 2026).'",
        "SOUND, '', 2026-02-01, This day has passed.",
        "SOUND, '', soon, 'Enter a day, like 2026-05-01.'",
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
                .contains("Piden un cambio: Falta una fecha.");
    }

    @Test
    void theSecondAdminSeesWhatTheFirstDecided() {
        UUID id = ground.proposed();
        answer(ground.admin, id, "agreement", "", "");

        assertThat(answer(ground.otherAdmin, id, "refusal", "OWN_WORDS", "We have enough."))
                .hasStatus(409)
                .bodyText()
                .contains("Ana Admin decided this at", "Agreed. Nothing you did was saved.");
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

        assertThat(page(ground.admin, list)).bodyText().contains("2 commitments: 1 waits for you, none is late.");
        assertThat(page(ground.admin, list + "?state=AGREED&action=" + ground.action.id()))
                .bodyText()
                .contains("1 commitment:", agreed.toString());
        assertThat(page(ground.admin, list + "?state=&action=")).hasStatusOk();
        assertThat(page(ground.admin, list + "?action=" + Ids.ordered()))
                .bodyText()
                .contains("Nothing here.");
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
