package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.commitment.CoalitionGround;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.CommitmentVerb;
import org.groundswell.commitment.Committing;
import org.groundswell.commitment.Promise;
import org.groundswell.commitment.Stating;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GroundswellTest
class BoardTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester web;

    @Autowired
    Committing committing;

    @Autowired
    Stating stating;

    @Autowired
    TestAccounts accounts;

    private CoalitionGround ground;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
    }

    @Test
    void cellsHoldWhatWasPromisedAgreedAndKept() {
        ground.proposed();
        ground.agreed();
        UUID kept = ground.agreed();
        committing.report(ground.actor(ground.lead), ground.partner, kept, CommitmentVerb.KEEP_PARTLY, 18);
        promise(CommitmentKind.STRIKE, null);
        promise(CommitmentKind.HALL, 300);
        UUID takenBack = ground.agreed();
        committing.withdraw(ground.actor(ground.lead), ground.partner, takenBack, CoalitionGround.WHY, "No people.");

        assertThat(board(""))
                .bodyText()
                .contains(">120/<wbr>80/<wbr>18<", "1 without a number", ">1/<wbr>0/<wbr>0<", ">5/<wbr>2/<wbr>0<");
    }

    @Test
    void needsStandAboveWithWhatIsMissing() {
        stating.state(
                ground.actor(ground.admin),
                ground.campaign.id(),
                ground.action.id(),
                0,
                Map.of(CommitmentKind.MARSHALS, 54, CommitmentKind.INTERPRETERS, 2));
        ground.agreed();

        assertThat(board(""))
                .bodyText()
                .contains("40 of 54 agreed. Still missing: 14.", "0 of 2 agreed. Still missing: 2.");
        assertThat(board("?kind=INTERPRETERS"))
                .bodyText()
                .doesNotContain("40 of 54")
                .contains("0 of 2 agreed");
        assertThat(page(ground.lead, "/partner/" + ground.partner))
                .bodyText()
                .contains("The coalition needs 54 marshals; 40 agreed so far.", "kind=MARSHALS");
    }

    @Test
    void lateOnesComeFirstAndAlone() {
        ground.proposed();
        UUID late = ground.agreed();
        ground.makeLate(late);

        assertThat(board("?late=true")).bodyText().contains(late.toString(), "late by 1 day");
        assertThat(board("?late=true&state=PROPOSED")).bodyText().doesNotContain(late.toString());
    }

    @Test
    void theFileSaysWhoTookItAndAsksForThePassword() {
        UUID partner = ground.invite("=cmd|calc", false);
        UUID lead = accounts.representative(partner);
        committing.draft(
                ground.actor(lead), partner, Ids.ordered(), ground.promise(CommitmentKind.MARSHALS, 12), "", true);
        ground.agreed();

        assertThat(web.perform(post(path("/list.csv")).with(SignedIn.sinceAnHour(ground.admin))))
                .bodyText()
                .doesNotContain("partner,kind");
        assertThat(web.perform(post(path("/list.csv?state=PROPOSED")).with(SignedIn.as(ground.admin))))
                .hasStatusOk()
                .bodyText()
                .startsWith("partner,kind,number")
                .contains("\"'=cmd|calc\",\"bring marshals\",12,", "\"Ana Admin\"")
                .doesNotContain("Paper Crane");
        assertThat(ground.journal(ground.campaign.id())).contains("commitment.journal.exported");
    }

    @Test
    void eachPartnersRecordIsItsOwnAndTheAdmins() {
        UUID kept = ground.agreed();
        committing.report(ground.actor(ground.lead), ground.partner, kept, CommitmentVerb.KEEP, null);
        UUID takenBack = ground.proposed();
        committing.withdraw(ground.actor(ground.lead), ground.partner, takenBack, CoalitionGround.WHY, "No people.");
        String said = "1 kept, 0 partly kept, 0 not kept, 1 taken back";
        String row = "/organize/%s/partners/%s".formatted(ground.campaign.slug(), ground.partner);

        assertThat(page(ground.lead, "/partner/" + ground.partner)).bodyText().contains(said);
        assertThat(page(ground.admin, row)).bodyText().contains(said);
        assertThat(page(accounts.organizer(ground.campaign.id()), row))
                .bodyText()
                .doesNotContain("kept,");
    }

    private void promise(CommitmentKind kind, @org.jspecify.annotations.Nullable Integer quantity) {
        Promise promise = ground.promise(kind, quantity);
        committing.draft(ground.actor(ground.lead), ground.partner, Ids.ordered(), promise, "", true);
    }

    private MvcTestResult board(String query) {
        return page(ground.admin, path("/board" + query));
    }

    private MvcTestResult page(UUID account, String path) {
        return web.perform(get(path).with(SignedIn.as(account)));
    }

    private String path(String rest) {
        return "/organize/" + ground.campaign.slug() + "/commitments" + rest;
    }
}
