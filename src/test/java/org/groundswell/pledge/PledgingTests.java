package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.groundswell.count.Cells;
import org.groundswell.geo.Zips;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@GroundswellTest
@Import(Ground.class)
class PledgingTests {

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    Changing changing;

    @Autowired
    Leaving leaving;

    @Autowired
    PledgeQueries queries;

    @Autowired
    Zips zips;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    private TestAction action;
    private final String email = Ground.email();

    @BeforeEach
    void campaign() {
        action = ground.action();
    }

    @Test
    void aSignUpCountsOnlyAfterItsButton() {
        ground.submit(action, email);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        assertThat(queries.mailedNotConfirmed(action.id())).isEqualTo(1);
        pledging.confirm(
                ground.token(email), new ButtonAnswer(null, zips.find("55401").orElseThrow(), null));
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(1);
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isZero();
        assertThat(queries.mailedNotConfirmed(action.id())).isZero();
        assertThat(queries.confirmedSince(action.id(), LocalDate.of(2026, 2, 24)))
                .isEqualTo(1);
    }

    @Test
    void theButtonTwiceCountsOnce() {
        String token = ground.pledge(action, email);
        assertThat(pledging.confirm(token, ButtonAnswer.AS_TYPED)).isEqualTo(action.seat());
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void theButtonTwiceAtOnceCountsOnce() throws Exception {
        ground.submit(action, email);
        String token = ground.token(email);
        Ground.atOnce(8, () -> pledging.confirm(token, ButtonAnswer.AS_TYPED));
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);
    }

    @Test
    void theFormManyTimesAtOnceIsOneSignUpAndTwoMails() throws Exception {
        Ground.atOnce(8, () -> {
            ground.submit(action, email);
            return "sent";
        });
        assertThat(ground.rows("submission", action.campaignId())).isEqualTo(1);
        assertThat(ground.rows("person", action.campaignId())).isEqualTo(1);
        assertThat(ground.letters(email)).hasSize(2);
    }

    @Test
    void aFormForSomebodyWhoPledgedChangesNothingUntilTheirLinkIsUsed() {
        ground.pledge(action, email);
        pledging.submit(
                action.id(), Set.of(action.noShopping()), false, email.toUpperCase(Locale.ROOT), Locale.of("es"));
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(1);
        assertThat(ground.letters(email).getLast().text())
                .contains("Este correo ya est\u00e1 registrado")
                .contains("English: the same link.");
        pledging.confirm(ground.token(email), ButtonAnswer.AS_TYPED);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isZero();
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isEqualTo(1);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void anAddressGetsTwoMailsADayAcrossCampaigns() {
        ground.submit(action, email);
        ground.submit(ground.action(), email);
        ground.submit(ground.action(), email);
        assertThat(ground.letters(email)).hasSize(2);
    }

    @Test
    void oneLinkConfirmsEverythingThatWaitsInTheCampaign() {
        TestAction earlier = ground.action(action.campaignId(), LocalDate.of(2026, 3, 28));
        ground.submit(action, email);
        ground.submit(earlier, email);
        assertThat(pledging.confirm(ground.token(email), ButtonAnswer.AS_TYPED)).isEqualTo(earlier.seat());
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.counted(earlier, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void whoConfirmsIsNotReminded() {
        ground.pledge(action, email);
        clock.advance(Duration.ofHours(30));
        assertThat(ground.letters(email)).hasSize(1);
    }

    @Test
    void theMailSaysNothingAboutTheAction() {
        ground.submit(action, email);
        assertThat(ground.letters(email)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("A message about your sign-up");
            assertThat((letter.subject() + letter.sender() + letter.text()).toLowerCase(Locale.ROOT))
                    .doesNotContain("strike", "pledge", "may day", "walk", "union", "mayday");
        });
    }

    @Test
    void changingAddsAndTakesOnlyTheDifference() {
        String token = ground.pledge(action, email);
        changing.ways(token, action.seat(), List.of(action.strike(), action.noShopping()));
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isEqualTo(1);
        changing.ways(token, action.seat(), List.of(action.noShopping()));
        assertThat(ground.counted(action, Cells.way(action.strike()))).isZero();
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void whoWithdrawsLeavesTheCountOnceAndMayComeBack() {
        String token = ground.pledge(action, email);
        pledging.withdraw(token, action.seat());
        pledging.withdraw(token, action.seat());
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        assertThat(ground.counted(action, Cells.way(action.strike()))).isZero();
        ground.submit(action, email);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);
    }

    @Test
    void racingWithdrawalsLeaveNoRemainder() throws Exception {
        String token = ground.pledge(action, email);
        Ground.atOnce(6, () -> {
            pledging.withdraw(token, action.seat());
            return "done";
        });
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
    }

    @Test
    void erasingBeforeTheDayLeavesTheCountAndNothingElse() {
        String token = ground.pledge(action, email);
        ground.submit(action, email);
        leaving.erase(token);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        for (String table : List.of("person", "contact_point", "pledge", "submission", "link_token")) {
            assertThat(ground.rows(table, action.campaignId())).as(table).isZero();
        }
        assertThat(jdbc.sql("select count(*) from outbox where scope = ?")
                        .param(action.campaignId().toString())
                        .query(Integer.class)
                        .single())
                .as("sent and waiting mail")
                .isZero();
        assertThatThrownBy(() -> pledging.confirm(token, ButtonAnswer.AS_TYPED)).isInstanceOf(LinkGone.class);
        assertThatThrownBy(() -> leaving.erase(token)).isInstanceOf(LinkGone.class);
    }

    @Test
    void erasingAfterTheDayKeepsTheTotal() {
        String token = ground.pledge(action, email);
        clock.advance(Duration.ofDays(80));
        leaving.erase(token);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.rows("person", action.campaignId())).isZero();
    }

    @Test
    void aStrangersSignUpIsErasedByOneTap() {
        ground.submit(action, email);
        String token = ground.token(email);
        leaving.refuse(token);
        assertThat(ground.rows("person", action.campaignId())).isZero();
        assertThatThrownBy(() -> pledging.confirm(token, ButtonAnswer.AS_TYPED)).isInstanceOf(LinkGone.class);
    }

    @Test
    void refusingAStrangersSecondFormKeepsOnesOwnPledge() {
        String token = ground.pledge(action, email);
        pledging.submit(action.id(), Set.of(action.noShopping()), false, email, Locale.ENGLISH);
        leaving.refuse(token);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(1);
        assertThat(ground.rows("submission", action.campaignId())).isZero();
    }

    @Test
    void aLinkDiesAfterThreeDaysUnlessItWasUsed() {
        ground.submit(action, email);
        String token = ground.token(email);
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        assertThatThrownBy(() -> pledging.confirm(token, ButtonAnswer.AS_TYPED)).isInstanceOf(LinkGone.class);
        String other = ground.pledge(action, Ground.email());
        clock.advance(Duration.ofDays(30));
        pledging.withdraw(other, action.seat());
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
    }

    /// Whatever counts went through its owner's mailbox, unless the demo made it up.
    @Test
    void thereIsNoOtherDoorOutsideTheDemo() {
        assertThat(context.getBeanNamesForType(Entering.class)).isEmpty();
    }

    @Test
    void whatCannotBePledgedIsRefusedInWords() {
        assertThat(refusal(() -> pledging.submit(action.id(), Set.of(), false, email, Locale.ENGLISH)))
                .isEqualTo("pledge.ways.none");
        assertThat(refusal(() ->
                        pledging.submit(action.id(), Set.copyOf(ground.action().ways()), false, email, Locale.ENGLISH)))
                .isEqualTo("pledge.ways.none");
        assertThat(refusal(() -> ground.submit(action, "ana"))).isEqualTo("platform.address.noAt");
        ground.submit(action, email);
        String token = ground.token(email);
        assertThat(refusal(() -> pledging.confirm(token, new ButtonAnswer(Set.of(), null, null))))
                .isEqualTo("pledge.ways.none");
        ground.cancel(action);
        assertThat(refusal(() -> ground.submit(action, email))).isEqualTo("pledge.form.cancelled");
        assertThat(refusal(() -> pledging.confirm(token, ButtonAnswer.AS_TYPED)))
                .isEqualTo("pledge.form.cancelled");
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        TestAction over = ground.action(action.campaignId(), LocalDate.of(2026, 1, 23));
        assertThat(refusal(() -> ground.submit(over, email))).isEqualTo("pledge.form.over");
        assertThatThrownBy(() -> pledging.submit(java.util.UUID.randomUUID(), Set.of(), false, email, Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, act)
                .messageKey();
    }
}
