package org.groundswell.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.groundswell.account.Actor;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionChanging;
import org.groundswell.commitment.CoalitionGround;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.commitment.CommitmentVerb;
import org.groundswell.commitment.Committing;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GroundswellTest
class PartneringTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Partnering partnering;

    @Autowired
    Participating participating;

    @Autowired
    PartnerQueries partners;

    @Autowired
    PartnerLinks links;

    @Autowired
    ActionChanging changing;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    private CoalitionGround home;
    private CoalitionGround second;
    private String name = "";

    @BeforeEach
    void twoCampaigns() {
        home = new CoalitionGround(context);
        second = new CoalitionGround(context);
        name = partners.byId(home.partner).orElseThrow().name();
    }

    @Test
    void aNameThatIsKnownIsAskedAbout() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> invite(second, Ids.ordered(), null))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("coalition.error.twin"));
    }

    @Test
    void anotherGroupOfTheSameNameIsAnotherPartner() {
        UUID other = invite(second, Ids.ordered(), PartnerInvitation.Twin.ANOTHER);

        assertThat(other).isNotEqualTo(home.partner);
        assertThat(partners.namedLike(name)).hasSize(2);
    }

    @Test
    void aKnownPartnerJoinsASecondCampaignByItsOwnYes() {
        assertThat(askedIntoSecond()).isEqualTo(home.partner);

        assertThat(row().state()).isEqualTo(Participation.State.INVITED);
        assertThat(waiting("participation:" + home.partner + ":" + second.campaign.id()))
                .containsExactly("coalition.mail.asked");
        assertThat(invitationsOfHomePartner()).isEqualTo(1);

        participating.accept(home.actor(home.lead), home.partner, second.campaign.id());

        assertThat(row().member()).isTrue();
        assertThat(partners.campaignsOf(home.partner))
                .containsExactlyInAnyOrder(home.campaign.id(), second.campaign.id());
        assertThat(home.journal(home.partner))
                .endsWith("coalition.journal.partner.asked", "coalition.journal.partner.joined");
    }

    @Test
    void anAskedPartnerShowsTheSecondCampaignNoMoreThanEverybodyReads() {
        askedIntoSecond();
        String before = body(second.admin, "/organize/" + second.campaign.slug() + "/partners/" + home.partner);
        participating.accept(home.actor(home.lead), home.partner, second.campaign.id());
        String after = body(second.admin, "/organize/" + second.campaign.slug() + "/partners/" + home.partner);

        assertThat(before)
                .contains(name, "Its own people are asked")
                .doesNotContain("Robin Test", "@example.org", "How to reach it", "Ana Admin invited this");
        assertThat(after).contains("Robin Test", "How to reach it").doesNotContain("@example.org", "End this role");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> partnering.inviteRepresentative(
                        second.actor(second.admin),
                        second.campaign.id(),
                        home.partner,
                        "mine@example.org",
                        Locale.ENGLISH));
    }

    @Test
    void whoIsNotAskedCannotJoinAndAPartnerMaySayNo() {
        Actor lead = home.actor(home.lead);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> participating.accept(lead, home.partner, second.campaign.id()));
        askedIntoSecond();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> participating.accept(second.actor(second.lead), home.partner, second.campaign.id()));

        participating.leave(lead, home.partner, second.campaign.id(), LocalizedText.EMPTY, "");

        assertThat(row().left()).isTrue();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> participating.accept(lead, home.partner, second.campaign.id()));
        askedIntoSecond();
        assertThat(row().state()).isEqualTo(Participation.State.INVITED);
    }

    @Test
    void anInvitationSentTwiceAtOnceMakesOnePartner() throws Exception {
        name = "Blue Door " + Ids.random();
        UUID id = Ids.ordered();
        List<UUID> made = atOnce(() -> invite(second, id, null), () -> invite(second, id, null));

        assertThat(made).containsOnly(id);
        assertThat(partners.namedLike(name)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from invitation where scope_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofTwoAdminsWhoBringOneNameAtOnceOneIsAsked() throws Exception {
        name = "Blue Door " + Ids.random();
        List<UUID> made = atOnce(() -> orNothing(home), () -> orNothing(second));

        assertThat(made).contains(new UUID(0, 0));
        assertThat(partners.namedLike(name)).hasSize(1);
    }

    @Test
    void whoHasLeftIsNamedNowhereAndItsOpenPromisesAreTakenBack() {
        UUID kept = home.agreed();
        context.getBean(Committing.class).report(home.actor(home.lead), home.partner, kept, CommitmentVerb.KEEP, null);
        UUID agreed = home.agreed();
        UUID draft = home.draft();
        partnering.list(home.actor(home.admin), home.campaign.id(), home.partner, true);
        assertThat(links.members(home.campaign.id()))
                .filteredOn(PartnerMember::listed)
                .hasSize(1);

        participating.end(
                home.actor(home.admin), home.campaign.id(), home.partner, CoalitionGround.WHY, "Please give a day.");

        assertThat(links.members(home.campaign.id())).isEmpty();
        assertThat(List.of(home.state(kept), home.state(agreed), home.state(draft)))
                .containsExactly(CommitmentState.KEPT, CommitmentState.WITHDRAWN, CommitmentState.WITHDRAWN);
        assertThat(home.mails(agreed)).isEmpty();
        assertThat(waiting("participation:" + home.partner + ":" + home.campaign.id()))
                .containsExactly("coalition.mail.ended");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> context.getBean(Committing.class)
                        .draft(
                                home.actor(home.lead),
                                home.partner,
                                Ids.ordered(),
                                home.promise(CommitmentKind.SOUND, null),
                                "",
                                true));
    }

    @Test
    void thePublicPageForgetsAPartnerAtOnce() {
        partnering.list(home.actor(home.admin), home.campaign.id(), home.partner, true);
        String page = "/c/" + home.campaign.slug();
        assertThat(web.get().uri(page)).bodyText().contains(name);

        participating.end(
                home.actor(home.admin), home.campaign.id(), home.partner, CoalitionGround.WHY, "Please give a day.");

        assertThat(web.get().uri(page)).bodyText().doesNotContain(name);
    }

    @Test
    void thePublicPageNamesAPartnerTheMomentItJoins() {
        askedIntoSecond();
        String page = "/c/" + second.campaign.slug();
        assertThat(web.get().uri(page)).bodyText().doesNotContain(name);

        participating.accept(home.actor(home.lead), home.partner, second.campaign.id());

        assertThat(web.get().uri(page)).bodyText().contains(name);
    }

    @Test
    void onlyAdminsEndAPartAndOnlyWithAReason() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> participating.end(
                        second.actor(second.admin), home.campaign.id(), home.partner, CoalitionGround.WHY, "x"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> participating.end(
                        home.actor(home.admin), home.campaign.id(), home.partner, LocalizedText.EMPTY, ""));
    }

    @Test
    void partnersHearOfAMovedActionAfterTenMinutesUnlessItIsUndone() {
        home.agreed();
        var stage = new Stage(context);
        UUID news = Ids.ordered();
        Actor organizer = home.actor(home.admin);
        changing.cancel(
                organizer,
                home.action.id(),
                stage.version(home.action.id()),
                news,
                LocalizedText.of("Storm.", "Tormenta."));
        String cause = "action-news:" + news + ":partners";

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting(cause)).containsExactly("commitment.mail.change"));
        changing.undo(organizer, home.action.id(), news);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting(cause)).isEmpty());
    }

    @Test
    void anInvitationIsSentAgainOrTakenBackFromWhereThePartnerCame() {
        String blue = "Blue Door " + Ids.random();
        UUID partner = home.invite(blue, false);
        UUID first = pending(partner).getFirst();
        Actor admin = home.actor(home.admin);

        partnering.resend(admin, home.campaign.id(), partner, first);
        assertThat(pending(partner)).hasSize(1).doesNotContain(first);

        UUID again = pending(partner).getFirst();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> partnering.withdrawInvitation(
                        second.actor(second.admin), second.campaign.id(), partner, again));
        partnering.withdrawInvitation(admin, home.campaign.id(), partner, again);
        assertThat(pending(partner)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> partnering.resend(admin, home.campaign.id(), partner, again));
    }

    @Test
    void whomNobodyJoinedYetIsNoLongerInvitedOnceItsPartIsOver() {
        UUID partner = home.invite("Blue Door " + Ids.random(), false);
        assertThat(pending(partner)).hasSize(1);

        participating.end(home.actor(home.admin), home.campaign.id(), partner, CoalitionGround.WHY, "x");

        assertThat(pending(partner)).isEmpty();
    }

    @Test
    void noAdminFromElsewhereGetsAtAPartnersPeople() {
        Actor elsewhere = second.actor(second.admin);
        UUID grant = jdbc.sql("select id from account_grant where account_id = :lead")
                .param("lead", home.lead)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        var revoking = context.getBean(org.groundswell.account.Revoking.class);
        askedIntoSecond();
        participating.accept(home.actor(home.lead), home.partner, second.campaign.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revoking.revoke(elsewhere, grant));
        revoking.revoke(home.actor(home.admin), grant);
        assertThat(home.actor(home.lead).grants()).isEmpty();
    }

    private List<UUID> pending(UUID partner) {
        return jdbc.sql("select id from invitation where scope_id = :id and state = 'PENDING'")
                .param("id", partner)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private UUID askedIntoSecond() {
        return invite(second, Ids.ordered(), new PartnerInvitation.Twin(home.partner));
    }

    private UUID orNothing(CoalitionGround ground) {
        try {
            return invite(ground, Ids.ordered(), null);
        } catch (Refused refused) {
            return new UUID(0, 0);
        }
    }

    private UUID invite(
            CoalitionGround ground, UUID id, PartnerInvitation.@org.jspecify.annotations.Nullable Twin twin) {
        return partnering.invite(
                ground.actor(ground.admin),
                ground.campaign.id(),
                new PartnerInvitation(
                        id,
                        name,
                        PartnerKind.COMMUNITY,
                        "p" + Ids.random() + "@example.org",
                        Locale.ENGLISH,
                        true,
                        twin));
    }

    private PartnerRow row() {
        return partners.row(second.campaign.id(), home.partner);
    }

    private int invitationsOfHomePartner() {
        return jdbc.sql("select count(*) from invitation where scope_id = :id")
                .param("id", home.partner)
                .query(Integer.class)
                .single();
    }

    private List<String> waiting(String cause) {
        return jdbc.sql("select template from outbox where cause = :cause and state = 'waiting' order by template")
                .param("cause", cause)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String body(UUID account, String path) {
        var answer = web.get().uri(path).with(SignedIn.as(account)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<UUID> atOnce(
            java.util.concurrent.Callable<UUID> first, java.util.concurrent.Callable<UUID> second) throws Exception {
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> both = Stream.of(first, second)
                    .map(deed -> two.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }
}
