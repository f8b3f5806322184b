package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTests {

    private static final Instant NOW = Instant.parse("2026-02-24T15:00:00Z");
    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
    private static final UUID LEAD = Ids.random();
    private static final UUID ADMIN = Ids.random();
    private static final LocalizedText WHY = LocalizedText.of("Please give a number.");

    @Test
    void anAgreedPromiseThatIsChangedGoesBackToTheCoalition() {
        Commitment commitment = agreed();

        commitment.change(promise(20), LEAD, NOW.plusSeconds(60));

        assertThat(commitment.state()).isEqualTo(CommitmentState.PROPOSED);
        assertThat(commitment.promise().quantity()).isEqualTo(20);
    }

    @Test
    void whatTheCoalitionAskedForStaysReadableWhileThePartnerChangesIt() {
        Commitment commitment = proposed();
        commitment.askChanges(ADMIN, NOW, WHY);

        commitment.change(promise(20), LEAD, NOW.plus(Duration.ofMinutes(9)));

        assertThat(commitment.state()).isEqualTo(CommitmentState.CHANGES_ASKED);
        assertThat(commitment.reason()).isEqualTo(WHY);
        assertRefused("commitment.error.undo.late", () -> commitment.reopen(ADMIN, NOW.plus(Duration.ofMinutes(11))));
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> commitment.agree(Ids.random(), NOW, LocalizedText.EMPTY))
                .satisfies(first -> assertThat(first.by()).isEqualTo(ADMIN));
    }

    @Test
    void aReportIsCorrectedOnceAndSaidTwiceIsTheSame() {
        Commitment commitment = agreed();

        assertThat(commitment.report(CommitmentVerb.KEEP, null, LEAD, NOW)).isTrue();
        assertThat(commitment.report(CommitmentVerb.KEEP, null, LEAD, NOW)).isFalse();
        assertThat(commitment.report(CommitmentVerb.KEEP_PARTLY, 30, LEAD, NOW)).isTrue();
        assertThat(commitment.report(CommitmentVerb.KEEP_PARTLY, 30, LEAD, NOW)).isFalse();
        assertRefused("commitment.error.corrected", () -> commitment.report(CommitmentVerb.KEEP_PARTLY, 31, LEAD, NOW));
    }

    @Test
    void theSecondAnswerIsToldOfTheFirst() {
        Commitment commitment = agreed();

        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> commitment.decline(Ids.random(), NOW.plusSeconds(5), WHY))
                .satisfies(first -> {
                    assertThat(first.by()).isEqualTo(ADMIN);
                    assertThat(first.at()).isEqualTo(NOW);
                    assertThat(first.decision()).isEqualTo(CommitmentState.AGREED);
                });
        assertThat(commitment.state()).isEqualTo(CommitmentState.AGREED);
    }

    @Test
    void noIsSaidWithAReason() {
        Commitment commitment = proposed();

        assertRefused("coalition.error.reason", () -> commitment.decline(ADMIN, NOW, LocalizedText.EMPTY));
        assertRefused("coalition.error.reason", () -> commitment.askChanges(ADMIN, NOW, LocalizedText.EMPTY));
        assertRefused("coalition.error.reason", () -> commitment.withdraw(LEAD, NOW, LocalizedText.EMPTY));
        assertThatCode(() -> commitment.agree(ADMIN, NOW, LocalizedText.EMPTY)).doesNotThrowAnyException();
    }

    @Test
    void aDraftNeedsNone() {
        Commitment commitment = draft();
        commitment.withdraw(LEAD, NOW, LocalizedText.EMPTY);

        assertThat(commitment.state()).isEqualTo(CommitmentState.WITHDRAWN);
    }

    @Test
    void aDecisionCanBeTakenBackForTenMinutes() {
        Commitment inTime = agreed();
        inTime.reopen(ADMIN, NOW.plus(Duration.ofMinutes(10)));
        assertThat(inTime.state()).isEqualTo(CommitmentState.PROPOSED);

        Commitment late = agreed();
        assertRefused("commitment.error.undo.late", () -> late.reopen(ADMIN, NOW.plus(Duration.ofMinutes(11))));
    }

    @Test
    void whatIsNotThereToBeDoneIsRefusedWithASentence() {
        assertRefused("commitment.error.transition", () -> draft().agree(ADMIN, NOW, LocalizedText.EMPTY));
        assertRefused("commitment.error.transition", () -> agreed().propose(LEAD, NOW));
        assertRefused("commitment.error.transition", () -> proposed().report(CommitmentVerb.KEEP, null, LEAD, NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 40, 41})
    void keptInPartIsMoreThanNothingAndLessThanAll(int howMany) {
        assertRefused(
                "commitment.error.delivered", () -> agreed().report(CommitmentVerb.KEEP_PARTLY, howMany, LEAD, NOW));
    }

    @Test
    void keptInPartSaysHowMuch() {
        Commitment commitment = agreed();
        commitment.report(CommitmentVerb.KEEP_PARTLY, 18, LEAD, NOW);

        assertThat(commitment.state()).isEqualTo(CommitmentState.PARTLY_KEPT);
        assertThat(commitment.delivered()).isEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource(CommitmentKind.class)
    void aNumberIsThereWhereTheKindWantsOne(CommitmentKind kind) {
        if (kind.needsNumber()) {
            assertRefused("platform.error.number", () -> kind.check(null));
        } else {
            assertThatCode(() -> kind.check(null)).doesNotThrowAnyException();
        }
        if (kind.takesNumber()) {
            assertThatCode(() -> kind.check(1)).doesNotThrowAnyException();
            assertThatCode(() -> kind.check(CommitmentKind.MOST)).doesNotThrowAnyException();
            assertRefused("platform.error.number", () -> kind.check(0));
            assertRefused("platform.error.number", () -> kind.check(CommitmentKind.MOST + 1));
        } else {
            assertRefused("commitment.error.quantity.none", () -> kind.check(1));
        }
    }

    @Test
    void theDueDateIsNotAfterTheAction() {
        var onTheDay = new Promise(CommitmentKind.SOUND, null, Ids.ordered(), MAY_DAY);

        assertThatCode(() -> onTheDay.checked(MAY_DAY)).doesNotThrowAnyException();
        assertRefused("commitment.error.due.after", () -> onTheDay.checked(MAY_DAY.minusDays(1)));
    }

    @Test
    void aStaleFormIsToldSo() {
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> draft().expect(7));
    }

    private static Commitment draft() {
        return new Commitment(Ids.ordered(), Ids.ordered(), Ids.ordered(), promise(40), LEAD, NOW);
    }

    private static Commitment proposed() {
        Commitment commitment = draft();
        commitment.propose(LEAD, NOW);
        return commitment;
    }

    private static Commitment agreed() {
        Commitment commitment = proposed();
        commitment.agree(ADMIN, NOW, LocalizedText.EMPTY);
        return commitment;
    }

    private static Promise promise(@Nullable Integer quantity) {
        return new Promise(CommitmentKind.MARSHALS, quantity, Ids.ordered(), MAY_DAY.minusDays(7));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
