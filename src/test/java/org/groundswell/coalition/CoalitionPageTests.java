package org.groundswell.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.TestAccounts;
import org.groundswell.commitment.CoalitionGround;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.platform.Ids;
import org.groundswell.platform.StepUpRequired;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GroundswellTest
class CoalitionPageTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PartnerQueries partners;

    @Autowired
    PartnerLinks links;

    @Autowired
    Partnering partnering;

    private CoalitionGround ground;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/es"})
    void everyPageIsDrawnInBothLanguages(String language) {
        UUID id = ground.agreed();
        String partner = "/partner/" + ground.partner;
        for (String path : new String[] {
            "/partners", "/partners/new", "/partners/" + ground.partner, "/commitments", "/commitments/" + id
        }) {
            assertDrawn(ground.admin, language, organize(path));
        }
        for (String path : new String[] {
            "/profile",
            "/commitments/new",
            "/commitments/" + id,
            "/commitments/" + id + "/wording",
            "/commitments/" + id + "/withdrawal",
            "/commitments/" + id + "/report"
        }) {
            assertDrawn(ground.lead, language, partner + path);
        }
    }

    @Test
    void anAdminInvitesAPartner() {
        String name = "Third Bell Students " + Ids.random();
        MvcTestResult result = send(
                ground.admin,
                post(organize("/partners/new"))
                        .param("id", Ids.ordered().toString())
                        .param("name", name)
                        .param("kind", "STUDENT")
                        .param("representative", "lead@example.org")
                        .param("listed", "true"));

        assertThat(result.getResponse().getRedirectedUrl()).startsWith(organize("/partners/"));
        UUID partner = partners.rows(ground.campaign.id()).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(links.members(ground.campaign.id()))
                .filteredOn(PartnerMember::listed)
                .extracting(PartnerMember::id)
                .doesNotContain(partner);

        assertThat(page(ground.admin, organize("/partners/" + partner)))
                .bodyText()
                .contains("Its name stands there under its kind as soon as it is in.");
        accounts.representative(partner);

        assertThat(links.members(ground.campaign.id()))
                .filteredOn(PartnerMember::listed)
                .extracting(PartnerMember::id)
                .contains(partner);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LABOR, a@example.org, Enter the name of the organization.",
        "Blue Door, '', a@example.org, Choose what kind of organization it is.",
        "Blue Door, NONSENSE, a@example.org, Choose what kind of organization it is.",
        "Blue Door, LABOR, '', 'Enter the e-mail, like name@example.org.'",
    })
    void aWrongInvitationIsShownAgainWithWhatWasTyped(String name, String kind, String mail, String sentence) {
        MvcTestResult result = send(
                ground.admin,
                post(organize("/partners/new"))
                        .param("id", Ids.ordered().toString())
                        .param("name", name)
                        .param("kind", kind)
                        .param("representative", mail));

        assertThat(result).hasStatus(422).bodyText().contains(sentence, "value=\"" + name + "\"");
    }

    @Test
    void allThatIsWrongWithAnInvitationIsSaidInTheOrderOfThePage() {
        MvcTestResult result = send(
                ground.admin,
                post(organize("/partners/new"))
                        .param("id", Ids.ordered().toString())
                        .param("representative", "nobody at all"));

        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .containsSubsequence(
                        "<a href=\"#name\">",
                        "<a href=\"#kind\">",
                        "<a href=\"#representative\">This address has no @.");
    }

    @Test
    void aNameThatIsTakenIsAskedAbout() {
        String name = "Blue Door " + Ids.random();
        ground.invite(name, false);
        MockHttpServletRequestBuilder twin = post(organize("/partners/new"))
                .param("id", Ids.ordered().toString())
                .param("name", name.toUpperCase(java.util.Locale.ROOT).replace(" ", "  "))
                .param("kind", "BUSINESS")
                .param("representative", "other@example.org");

        assertThat(send(ground.admin, twin))
                .hasStatus(422)
                .bodyText()
                .contains("It is this one", "It is another organization");
        assertThat(send(ground.admin, twin.param("twin", "ANOTHER"))
                        .getResponse()
                        .getRedirectedUrl())
                .isNotNull();
    }

    @Test
    void aListedPartnerIsNamedAndAnUnlistedOneIsNot() {
        send(
                ground.admin,
                post(organize("/partners/" + ground.partner + "/listing")).param("listed", "true"));
        assertThat(links.members(ground.campaign.id()))
                .filteredOn(PartnerMember::listed)
                .hasSize(1);
        assertThat(page(ground.admin, organize("/partners/" + ground.partner)))
                .bodyText()
                .contains("Its name stands there under its kind.")
                .doesNotContain("as soon as it is in");

        send(
                ground.admin,
                post(organize("/partners/" + ground.partner + "/listing")).param("listed", "false"));
        assertThat(links.members(ground.campaign.id())).noneMatch(PartnerMember::listed);
    }

    @Test
    void aPartnerSaysWhoItIs() {
        MockHttpServletRequestBuilder form = profile("0");

        assertThat(send(ground.lead, form).getResponse().getRedirectedUrl()).isNotNull();
        assertThat(partners.own(ground.actor(ground.lead), ground.partner).contact())
                .isEqualTo("Ask for Robin");
        assertThat(send(ground.lead, form))
                .hasStatus(409)
                .bodyText()
                .contains("while you were writing", "name=\"version\" value=\"1\"");
        assertThat(send(ground.lead, profile("1"))).hasStatus(303);
        assertThat(page(ground.lead, "/partner/" + ground.partner + "/profile"))
                .bodyText()
                .contains("rewrote what this organization says about itself");
    }

    @Test
    void howToReachAPartnerIsOpenedOnlyByAJournaledDeed() {
        String partner = organize("/partners/" + ground.partner);
        say("Ask for Robin, 555 0100");

        assertThat(page(ground.admin, partner))
                .bodyText()
                .contains("Stored, not shown")
                .doesNotContain("555 0100");
        assertThat(send(ground.admin, post(partner + "/contact")))
                .hasStatusOk()
                .bodyText()
                .contains("555 0100");
        assertThat(page(ground.admin, partner))
                .bodyText()
                .contains("looked up how to reach this organization")
                .doesNotContain("555 0100");
        assertThat(page(ground.admin, partner + "/contact")).hasStatus(303);
    }

    @Test
    void howToReachAPartnerAsksForThePasswordAgain() {
        say("Ask for Robin");
        Actor tired = new Actor(ground.admin, ground.actor(ground.admin).grants(), null);

        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> partnering.reveal(tired, ground.campaign.id(), ground.partner));
        assertThat(ground.journal(ground.partner)).doesNotContain("coalition.journal.partner.revealed");
    }

    @Test
    void aPartnerLeavesOnItsOwnWithAReason() {
        UUID id = ground.agreed();
        String part = "/partner/" + ground.partner + "/campaigns/" + ground.campaign.slug();

        assertThat(page(ground.lead, part)).bodyText().contains("Your organization takes part.");
        assertThat(send(ground.lead, post(part + "/departure")))
                .hasStatus(422)
                .bodyText()
                .contains("Say why.");
        assertThat(send(ground.lead, post(part + "/departure").param("words", "We close.")))
                .hasStatus(303);

        assertThat(ground.state(id)).isEqualTo(CommitmentState.WITHDRAWN);
        assertThat(page(ground.lead, part)).bodyText().contains("takes no part in this campaign");
        assertThat(page(ground.admin, organize("/partners/" + ground.partner)))
                .bodyText()
                .contains("Left", "We close.");
        assertThat(page(ground.lead, "/partner/" + ground.partner + "/campaigns/nothing"))
                .hasStatus(404);
    }

    @Test
    void anAdminEndsAPartnersPartAndItsPeopleCanBeAskedAgain() {
        String partner = organize("/partners/" + ground.partner);

        assertThat(page(ground.admin, partner + "/departure")).bodyText().contains("End the part of");
        assertThat(send(ground.admin, post(partner + "/departure").param("words", "They never answered.")))
                .hasStatus(303);
        assertThat(page(ground.admin, partner)).bodyText().contains("Left", "They never answered.");
        assertThat(page(ground.lead, "/partner/" + ground.partner + "/commitments/new"))
                .hasStatusOk();
    }

    private void say(String contact) {
        send(
                ground.lead,
                post("/partner/" + ground.partner + "/profile")
                        .param("version", "0")
                        .param("name", "Paper Crane Tenants")
                        .param("kind", "COMMUNITY")
                        .param("contact", contact));
    }

    private MockHttpServletRequestBuilder profile(String version) {
        return post("/partner/" + ground.partner + "/profile")
                .param("version", version)
                .param("name", "Paper Crane Tenants")
                .param("kind", "COMMUNITY")
                .param("about[en]", "Tenants of the east side.")
                .param("about[es]", "Inquilinas del lado este.")
                .param("website", "https://example.org")
                .param("contact", "Ask for Robin");
    }

    private MvcTestResult page(UUID account, String path) {
        return web.perform(get(path).with(SignedIn.as(account)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "example.org", "https://", "https://me@example.org"})
    void aWebsiteIsAnAddressOfTheWeb(String website) {
        assertThat(send(
                        ground.lead,
                        post("/partner/" + ground.partner + "/profile")
                                .param("version", "0")
                                .param("name", "Paper Crane Tenants")
                                .param("kind", "COMMUNITY")
                                .param("website", website)))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a web address");
    }

    @Test
    void thePartnersOfOthersAreNotThere() {
        UUID id = ground.agreed();
        var other = new CoalitionGround(context);
        for (String path : new String[] {"/profile", "/commitments/new", "/commitments/" + id}) {
            assertThat(web.perform(get("/partner/" + ground.partner + path).with(SignedIn.as(other.lead))))
                    .hasStatus(404);
        }
        assertThat(web.perform(get(organize("/partners")).with(SignedIn.as(other.admin))))
                .hasStatus(404);
        assertThat(web.perform(get("/organize/" + other.campaign.slug() + "/commitments/" + id)
                        .with(SignedIn.as(other.admin))))
                .hasStatus(404);
        assertThat(web.perform(get("/organize/" + other.campaign.slug() + "/partners/" + ground.partner)
                        .with(SignedIn.as(other.admin))))
                .hasStatus(404);
        assertThat(web.perform(
                        get("/partner/" + other.partner + "/commitments/" + id).with(SignedIn.as(other.lead))))
                .hasStatus(404);
    }

    private void assertDrawn(UUID account, String language, String path) {
        assertThat(web.perform(get(language + path).contextPath(language).with(SignedIn.as(account))))
                .as(path)
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    private MvcTestResult send(UUID account, MockHttpServletRequestBuilder request) {
        return web.perform(request.with(SignedIn.as(account)));
    }

    private String organize(String path) {
        return "/organize/" + ground.campaign.slug() + path;
    }
}
