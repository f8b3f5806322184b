package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.account.Actor;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionChanging;
import org.groundswell.action.ActionQueries;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
class RemindingTests {

    private static final ZoneId MINNEAPOLIS = ZoneId.of("America/Chicago");
    private static final LocalDate DUE = CoalitionGround.APRIL_24;

    @Autowired
    ApplicationContext context;

    @Autowired
    Reminding reminding;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Committing committing;

    @Autowired
    ActionChanging changing;

    @Autowired
    ActionQueries actions;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private CoalitionGround ground;
    private UUID id;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
        id = ground.agreed();
    }

    @Test
    void theOwnerIsRemindedThreeTimesAndThenTheAdminsOnce() {
        accounts.representative(ground.partner);

        assertThat(onDay(DUE.minusDays(15))).isEmpty();
        assertThat(onDay(DUE.minusDays(14))).containsExactly("commitment.mail.reminder");
        assertThat(onDay(DUE.minusDays(13))).hasSize(1);
        assertThat(onDay(DUE.minusDays(3))).hasSize(2);
        assertThat(onDay(DUE)).hasSize(3);
        assertThat(onDay(DUE)).hasSize(3);
        assertThat(onDay(DUE.plusDays(1)))
                .containsExactly(
                        "commitment.mail.late",
                        "commitment.mail.late",
                        "commitment.mail.reminder",
                        "commitment.mail.reminder",
                        "commitment.mail.reminder");
        assertThat(onDay(DUE.plusDays(2))).hasSize(5);
    }

    @Test
    void afterDaysWithoutPowerOnlyTheNearestReminderGoesOut() {
        assertThat(onDay(DUE.minusDays(2))).hasSize(1);
        assertThat(onDay(DUE.minusDays(2))).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfADayThatCameBeforeTheAnswer() {
        clock.set(noon(DUE.minusDays(10)));
        UUID late = ground.agreed();
        remindAll();

        assertThat(mails(late)).isEmpty();
        clock.set(noon(DUE.minusDays(3)));
        remindAll();
        assertThat(mails(late)).hasSize(1);
    }

    @Test
    void aReminderOfTheNightLeavesInTheMorning() {
        clock.set(DUE.atTime(0, 10).atZone(MINNEAPOLIS).toInstant());
        remindAll();

        assertThat(jdbc.sql("select not_before from outbox where cause = :cause")
                        .param("cause", cause(id))
                        .query((row, n) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .single())
                .isEqualTo(DUE.atTime(LocalTime.of(8, 0)).atZone(MINNEAPOLIS).toInstant());
    }

    @Test
    void whoAnswersForItCanStopThemAndTheAdminsStillHear() {
        onDay(DUE.minusDays(14));
        reminding.setReminded(ground.actor(ground.lead), ground.partner, id, false);
        reminding.setReminded(ground.actor(ground.lead), ground.partner, id, false);
        assertThat(mails(id)).isEmpty();
        assertThat(onDay(DUE.minusDays(3))).isEmpty();

        reminding.setReminded(ground.actor(ground.lead), ground.partner, id, true);
        assertThat(onDay(DUE)).hasSize(1);
        reminding.setReminded(ground.actor(ground.lead), ground.partner, id, false);
        assertThat(onDay(DUE.plusDays(1))).containsExactly("commitment.mail.late", "commitment.mail.late");
        assertThat(ground.journal(id))
                .endsWith(
                        "commitment.journal.reminders-off",
                        "commitment.journal.reminders-on",
                        "commitment.journal.reminders-off");
    }

    @Test
    void whatWasReportedTakenBackOrWordedAnewIsNoReminderAnyMore() {
        UUID takenBack = ground.agreed();
        UUID reworded = ground.agreed();
        onDay(DUE.minusDays(14));
        assertThat(mails(takenBack)).hasSize(1);

        committing.report(ground.actor(ground.lead), ground.partner, id, CommitmentVerb.KEEP, null);
        committing.withdraw(ground.actor(ground.lead), ground.partner, takenBack, CoalitionGround.WHY, "No people.");
        ground.reword(reworded, 20);

        assertThat(mails(id)).isEmpty();
        assertThat(mails(takenBack)).isEmpty();
        assertThat(mails(reworded)).isEmpty();
        assertThat(onDay(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfACancelledAction() {
        onDay(DUE.minusDays(14));
        changing.cancel(
                new Actor(ground.admin, ground.actor(ground.admin).grants(), clock.instant()),
                ground.action.id(),
                actions.versionOf(ground.action.id()),
                Ids.ordered(),
                LocalizedText.of("Storm."));

        assertThat(mails(id)).isEmpty();
        assertThat(onDay(DUE)).isEmpty();
        assertThat(onDay(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void twoInstancesRemindOnce() throws Exception {
        for (int more = 0; more < 8; more++) {
            ground.agreed();
        }
        clock.set(noon(DUE.minusDays(3)));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> both =
                    List.of(threads.submit(() -> together(start)), threads.submit(() -> together(start)));
            start.countDown();
            for (Future<?> one : both) {
                one.get();
            }
        }
        remindAll();

        assertThat(jdbc.sql("""
                select count(*) from outbox o join commitment c on o.cause = 'commitment:' || c.id || ':reminder'
                where c.partner_id = :partner
                """)
                        .param("partner", ground.partner)
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
    }

    @Test
    void whoIsKilledInTheMiddleRemindsOnceTheNextTime() {
        clock.set(noon(DUE.minusDays(3)));
        transactions.executeWithoutResult(killed -> {
            reminding.remindSome();
            killed.setRollbackOnly();
        });
        assertThat(mails(id)).isEmpty();

        remindAll();
        assertThat(mails(id)).hasSize(1);
    }

    private Void together(CountDownLatch start) throws InterruptedException {
        start.await();
        remindAll();
        return null;
    }

    private List<String> onDay(LocalDate day) {
        clock.set(noon(day));
        remindAll();
        return mails(id);
    }

    private void remindAll() {
        while (reminding.remindSome() > 0) {
            Thread.onSpinWait();
        }
    }

    private List<String> mails(UUID commitment) {
        return jdbc.sql("select template from outbox where cause = :cause and state = 'waiting' order by template")
                .param("cause", cause(commitment))
                .query((row, number) -> row.getString("template"))
                .list();
    }

    private static String cause(UUID commitment) {
        return "commitment:" + commitment + ":reminder";
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(MINNEAPOLIS).toInstant();
    }
}
