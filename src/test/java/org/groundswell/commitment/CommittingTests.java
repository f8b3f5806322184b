package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.groundswell.account.Actor;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@GroundswellTest
class CommittingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Committing committing;

    @Autowired
    CommitmentDeciding deciding;

    @Autowired
    CommitmentQueries queries;

    @Autowired
    CommitmentCounts counts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Progressing progressing;

    @Autowired
    Vault vault;

    private CoalitionGround ground;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
    }

    @Test
    void aDraftIsItsPartnersAlone() {
        UUID id = ground.draft();

        assertThat(ground.mails(id)).isEmpty();
        assertThat(queries.inCampaign(ground.campaign.id(), CommitmentFilter.ALL, CoalitionGround.APRIL_24))
                .isEmpty();
        assertThat(queries.ofPartner(ground.partner, CoalitionGround.APRIL_24)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agree(ground.admin, id));
    }

    @Test
    void aFormSentTwiceWritesOnce() {
        UUID id = ground.draft();
        committing.draft(lead(), ground.partner, id, ground.promise(CommitmentKind.MARSHALS, 40), "", false);

        assertThat(ground.journal(id)).containsExactly("commitment.journal.drafted");
    }

    @Test
    void everyAdminIsToldOfAProposalAtOnce() {
        UUID id = ground.proposed();

        assertThat(ground.mails(id)).containsExactly("commitment.mail.proposed", "commitment.mail.proposed");
        assertThat(counts.waiting(ground.campaign.id())).isEqualTo(new CommitmentsWaiting(1, TestClock.START));
    }

    @Test
    void thePartnerIsToldOfTheAnswerAfterTenMinutes() {
        UUID id = ground.agreed();

        assertThat(ground.state(id)).isEqualTo(CommitmentState.AGREED);
        assertThat(ground.mails(id)).containsExactly("commitment.mail.agreed");
        assertThat(jdbc.sql("select not_before from outbox where cause = :cause and state = 'waiting'")
                        .param("cause", "commitment:" + id)
                        .query((row, n) ->
                                row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                        .single())
                .isEqualTo(TestClock.START.plus(Duration.ofMinutes(10)));
        assertThat(ground.journal(id))
                .containsExactly(
                        "commitment.journal.drafted", "commitment.journal.proposed", "commitment.journal.agreed");
    }

    @Test
    void aDecisionThatIsTakenBackIsNeverMailed() {
        UUID id = ground.agreed();
        deciding.reopen(ground.actor(ground.admin), ground.campaign.id(), id);

        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
        assertThat(ground.mails(id)).isEmpty();
    }

    @Test
    void whatIsReopenedWaitsSinceItWasSent() {
        UUID id = ground.proposed();
        clock.advance(Duration.ofDays(3));
        UUID later = ground.proposed();
        agree(ground.admin, id);
        deciding.reopen(ground.actor(ground.admin), ground.campaign.id(), id);

        assertThat(queries.page(id).row())
                .returns(TestClock.START, CommitmentRow::since)
                .returns(TestClock.START, CommitmentRow::proposedAt);
        assertThat(listed()).containsExactly(id, later);
    }

    @Test
    void theLongestWaitStandsAtTheHead() {
        UUID first = proposed(CoalitionGround.APRIL_24);
        clock.advance(Duration.ofDays(2));
        UUID soonerDue = proposed(CoalitionGround.APRIL_24.minusDays(9));

        assertThat(listed()).containsExactly(first, soonerDue);
    }

    @Test
    void aDraftIsThrownAwayWithoutAReasonAndNobodyIsTold() {
        UUID id = ground.draft();
        committing.withdraw(lead(), ground.partner, id, LocalizedText.EMPTY, "");

        assertThat(ground.state(id)).isEqualTo(CommitmentState.WITHDRAWN);
        assertThat(ground.journal(id)).containsExactly("commitment.journal.drafted", "commitment.journal.discarded");
        assertThat(ground.mails(id)).isEmpty();
        assertThat(queries.ofPartner(ground.partner, CoalitionGround.APRIL_24)).isEmpty();
    }

    @Test
    void nothingIsSentForAnActionThatWasCancelled() {
        UUID id = ground.draft();
        ground.cancelTheAction();

        assertRefused("commitment.error.action.over", () -> committing.propose(lead(), ground.partner, id));
        assertThat(ground.state(id)).isEqualTo(CommitmentState.DRAFT);
    }

    @Test
    void nothingIsSentForAnActionThatIsOver() {
        UUID id = ground.draft();
        Promise promise = ground.promise(CommitmentKind.SOUND, null);
        clock.advance(Duration.ofDays(70));

        assertRefused("commitment.error.action.over", () -> committing.propose(lead(), ground.partner, id));
        assertRefused(
                "commitment.error.action",
                () -> committing.draft(lead(), ground.partner, Ids.ordered(), promise, "", false));
    }

    @Test
    void aDecisionWhoseMailLeftStays() {
        UUID id = ground.agreed();
        clock.advance(Duration.ofMinutes(11));

        assertRefused(
                "commitment.error.undo.late",
                () -> deciding.reopen(ground.actor(ground.admin), ground.campaign.id(), id));
    }

    @Test
    void anAgreedPromiseThatIsChangedIsMailedToTheAdminsAgain() {
        UUID id = ground.agreed();
        committing.change(
                lead(), ground.partner, id, ground.version(id), ground.promise(CommitmentKind.MARSHALS, 20), "", false);

        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
        assertThat(ground.mails(id)).containsExactly("commitment.mail.proposed", "commitment.mail.proposed");
    }

    @Test
    void aStaleFormChangesNothing() {
        UUID id = ground.agreed();
        int drawn = ground.version(id) - 1;

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> committing.change(
                        lead(), ground.partner, id, drawn, ground.promise(CommitmentKind.SOUND, null), "", false));
    }

    @Test
    void whatIsTakenBackSaysWhy() {
        UUID id = ground.agreed();
        assertRefused(
                "coalition.error.reason",
                () -> committing.withdraw(lead(), ground.partner, id, LocalizedText.EMPTY, ""));

        committing.withdraw(lead(), ground.partner, id, CoalitionGround.WHY, "Please give a day.");

        assertThat(ground.state(id)).isEqualTo(CommitmentState.WITHDRAWN);
        assertThat(ground.mails(id)).containsExactly("commitment.mail.withdrawn", "commitment.mail.withdrawn");
    }

    @Test
    void lateIsADayThatPassedWithoutAReport() {
        UUID id = ground.agreed();
        UUID campaign = ground.campaign.id();

        assertThat(queries.late(campaign, CoalitionGround.APRIL_24)).isEmpty();
        assertThat(queries.late(campaign, CoalitionGround.APRIL_24.plusDays(1)))
                .extracting(CommitmentRow::id)
                .containsExactly(id);

        committing.report(lead(), ground.partner, id, CommitmentVerb.KEEP_PARTLY, 18);

        assertThat(queries.late(campaign, CoalitionGround.APRIL_24.plusDays(1))).isEmpty();
        assertThat(queries.page(id).row().delivered()).isEqualTo(18);
    }

    @Test
    void somebodyElsesPartnerIsNotThere() {
        UUID id = ground.proposed();
        Actor stranger = ground.actor(accounts.representative(new CoalitionGround(context).partner));
        Promise promise = ground.promise(CommitmentKind.SOUND, null);

        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> committing.draft(stranger, ground.partner, Ids.ordered(), promise, "", false),
                        () -> committing.change(stranger, ground.partner, id, 1, promise, "", false),
                        () -> committing.propose(stranger, ground.partner, id),
                        () -> committing.withdraw(stranger, ground.partner, id, CoalitionGround.WHY, "x"),
                        () -> committing.report(stranger, ground.partner, id, CommitmentVerb.KEEP, null))
                .forEach(deed -> assertThatExceptionOfType(NotFound.class).isThrownBy(deed));
    }

    @Test
    void onlyAdminsOfTheCampaignAnswer() {
        UUID id = ground.proposed();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> agree(accounts.organizer(ground.campaign.id()), id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agree(new CoalitionGround(context).admin, id));
        assertThat(ground.state(id)).isEqualTo(CommitmentState.PROPOSED);
    }

    @Test
    void anActionOfAnotherCampaignIsNotCommittedTo() {
        var elsewhere = new Promise(
                CommitmentKind.SOUND, null, new CoalitionGround(context).action.id(), CoalitionGround.APRIL_24);

        assertRefused(
                "commitment.error.action",
                () -> committing.draft(lead(), ground.partner, Ids.ordered(), elsewhere, "", false));
    }

    @Test
    void onesOwnOrganizationIsAnotherAdminsToDecide() {
        UUID id = ground.proposed();
        Actor both = both(ground.admin);

        assertRefused(
                "commitment.error.own-partner",
                () -> deciding.agree(both, ground.campaign.id(), id, answer(id, LocalizedText.EMPTY)));
    }

    @Test
    void theOnlyAdminDecidesOnTheirOwnWithAReason() {
        UUID id = ground.proposed();
        jdbc.sql("delete from account_grant where account_id = :other")
                .param("other", ground.otherAdmin)
                .update();
        Actor both = both(ground.admin);

        assertRefused(
                "commitment.error.only-admin",
                () -> deciding.agree(both, ground.campaign.id(), id, answer(id, LocalizedText.EMPTY)));
        deciding.agree(both, ground.campaign.id(), id, answer(id, CoalitionGround.WHY));

        assertThat(ground.state(id)).isEqualTo(CommitmentState.AGREED);
    }

    @Test
    void ofTwoAdminsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        UUID id = ground.proposed();
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            Future<?> agree = two.submit(() -> {
                await(start);
                agree(ground.admin, id);
            });
            Future<?> decline = two.submit(() -> {
                await(start);
                deciding.decline(
                        ground.actor(ground.otherAdmin), ground.campaign.id(), id, answer(id, CoalitionGround.WHY));
            });
            start.countDown();

            boolean agreed = won(agree);
            boolean declined = won(decline);
            assertThat(agreed).isNotEqualTo(declined);
            assertThat(ground.state(id)).isEqualTo(agreed ? CommitmentState.AGREED : CommitmentState.DECLINED);
            assertThat(ground.mails(id)).hasSize(1);
        }
    }

    @Test
    void aFormSentTwiceAtOnceWritesOnce() throws Exception {
        UUID id = Ids.ordered();
        Promise promise = ground.promise(CommitmentKind.MARSHALS, 40);
        var start = new CountDownLatch(1);
        try (var many = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> posts = Stream.generate(() -> many.submit(() -> {
                        await(start);
                        committing.draft(lead(), ground.partner, id, promise, "", true);
                    }))
                    .limit(4)
                    .toList();
            start.countDown();
            for (Future<?> post : posts) {
                post.get();
            }
        }

        assertThat(ground.journal(id)).containsExactly("commitment.journal.drafted", "commitment.journal.proposed");
    }

    @Test
    void whenRetentionIsOverThereIsNoNoteAnyMore() {
        UUID id = ground.agreed();
        progressing.add(
                lead(), ground.partner, id, new Progress(Ids.ordered(), LocalDate.of(2026, 2, 24), 18, "Sunday"));
        vault.shred(ground.campaign.id());

        assertThat(queries.page(id).note()).isEmpty();
        assertThat(progressing.of(queries.page(id).row()))
                .containsExactly(new ProgressLine(LocalDate.of(2026, 2, 24), 18, ""));
        vault.makeKeys(ground.campaign.id());
        assertThat(queries.page(id).note()).as("the campaign goes on").isEmpty();
        vault.shred(ground.campaign.id());
        Promise promise = ground.promise(CommitmentKind.MARSHALS, 30);
        assertRefused(
                "commitment.error.note.over",
                () -> committing.change(lead(), ground.partner, id, ground.version(id), promise, "A word", false));
        committing.report(lead(), ground.partner, id, CommitmentVerb.KEEP, null);
        UUID other = ground.agreedWithoutNote();
        committing.withdraw(lead(), ground.partner, other, CoalitionGround.WHY, "Please give a day.");
    }

    @Test
    void onlyWhatIsAgreedMakesProgress() {
        UUID id = ground.proposed();
        var progress = new Progress(Ids.ordered(), LocalDate.of(2026, 2, 24), 18, "");

        assertRefused("commitment.error.transition", () -> progressing.add(lead(), ground.partner, id, progress));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> progressing.add(ground.actor(ground.admin), ground.partner, id, progress));
    }

    @Test
    void theHousesAdminsAreToldAndCanDecide() {
        UUID house = accounts.with(new Grant(Role.ADMIN, Scope.INSTALLATION));
        try {
            jdbc.sql("delete from account_grant where account_id = :other")
                    .param("other", ground.otherAdmin)
                    .update();
            UUID id = ground.proposed();

            assertThat(ground.mails(id)).hasSize(2);
            assertThat(deciding.alone(ground.actor(ground.admin), ground.campaign.id()))
                    .isFalse();
        } finally {
            jdbc.sql("delete from account_grant where account_id = :house")
                    .param("house", house)
                    .update();
        }
    }

    @Test
    void howLongAnAnswerTakesIsMeasuredAndNotGuessed() {
        for (int days : new int[] {1, 2, 5}) {
            UUID id = ground.proposed();
            clock.advance(Duration.ofDays(days));
            agree(ground.admin, id);
            UUID waiting = ground.proposed();
            assertThat(queries.page(waiting).row().usualDays()).isEqualTo(days < 5 ? null : 2);
        }
    }

    @Test
    void whatWasCalledOffIsNotLate() {
        UUID id = ground.agreed();
        ground.cancelTheAction();

        assertThat(queries.late(ground.campaign.id(), CoalitionGround.APRIL_24.plusDays(1)))
                .isEmpty();
        assertThat(queries.page(id).row().cancelled()).isTrue();
    }

    private UUID proposed(LocalDate due) {
        UUID id = Ids.ordered();
        var promise = new Promise(CommitmentKind.SOUND, null, ground.action.id(), due);
        committing.draft(lead(), ground.partner, id, promise, "", true);
        return id;
    }

    private List<UUID> listed() {
        return queries.inCampaign(ground.campaign.id(), CommitmentFilter.ALL, CoalitionGround.APRIL_24).stream()
                .map(CommitmentRow::id)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean won(Future<?> answer) throws InterruptedException {
        try {
            answer.get();
            return true;
        } catch (ExecutionException lost) {
            assertThat(lost).hasCauseInstanceOf(AlreadyDecided.class);
            return false;
        }
    }

    private Actor both(UUID admin) {
        var grants = new java.util.HashSet<>(ground.actor(admin).grants());
        grants.addAll(ground.actor(ground.lead).grants());
        return new Actor(admin, grants, TestClock.START);
    }

    private void agree(UUID account, UUID id) {
        deciding.agree(ground.actor(account), ground.campaign.id(), id, answer(id, LocalizedText.EMPTY));
    }

    /// As both admins read it before either answered.
    private CommitmentAnswer answer(UUID id, LocalizedText reason) {
        return new CommitmentAnswer(ground.version(id), reason, reason.in(java.util.Locale.ENGLISH));
    }

    private Actor lead() {
        return ground.actor(ground.lead);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
