package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.groundswell.action.ActionPublished;
import org.groundswell.count.Cells;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
@Import(Ground.class)
class ForgettingTests {

    private static final List<String> ABOUT_PEOPLE =
            List.of("person", "contact_point", "pledge", "submission", "link_token");

    @Autowired
    Ground ground;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Shredding shredding;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkQueries links;

    @Autowired
    Pledging pledging;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher announcements;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private TestAction action;

    @BeforeEach
    void campaign() {
        action = ground.action();
    }

    @Test
    void aSignUpNobodyConfirmedGoesWithItsAddressAfterThreeDays() {
        ground.submit(action, Ground.email());
        ground.pledge(action, Ground.email());
        clock.advance(Duration.ofHours(71));
        forgetting.unconfirmed();
        assertThat(ground.rows("submission", action.campaignId())).isEqualTo(1);
        clock.advance(Duration.ofHours(2));
        forgetting.unconfirmed();
        assertThat(ground.rows("submission", action.campaignId())).isZero();
        assertThat(ground.rows("person", action.campaignId())).isEqualTo(1);
        assertThat(ground.rows("contact_point", action.campaignId())).isEqualTo(1);
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);
    }

    @Test
    void whoPledgedKeepsTheirPageWhenALaterSignUpExpires() {
        String email = Ground.email();
        ground.pledge(action, email);
        ground.submit(action, email);
        clock.advance(Duration.ofDays(4));
        forgetting.unconfirmed();
        assertThat(ground.rows("submission", action.campaignId())).isZero();
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);
    }

    @Test
    void whenRetentionEndsNothingAboutAnybodyOpensAndTheTotalsStay() {
        ground.pledge(action, Ground.email());
        ground.pledge(action, Ground.email());
        ground.submit(action, Ground.email());
        Point point = point();
        assertThat(open(point)).endsWith("@example.org");
        clock.advance(Duration.ofDays(66 + 30));
        shredding.endWhatIsDue();
        assertThat(ground.rows("pledge", action.campaignId()))
                .as("30 days after the last action")
                .isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        forgetting.unconfirmed();
        shredding.endWhatIsDue();
        shredding.endWhatIsDue();
        ABOUT_PEOPLE.forEach(table ->
                assertThat(ground.rows(table, action.campaignId())).as(table).isZero());
        assertThat(jdbc.sql("select count(*) from outbox where scope = ?")
                        .param(action.campaignId().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> open(point)).isInstanceOf(KeysShredded.class);
        assertThat(people("way_id is null")).isEqualTo(2);
        assertThat(people("way_id = '%s'".formatted(action.strike()))).isEqualTo(2);
    }

    @Test
    void anotherCampaignIsNotTouched() {
        TestAction later = ground.action(ground.campaign(), Ground.MAY_DAY.plusDays(20));
        ground.pledge(action, Ground.email());
        ground.pledge(later, Ground.email());
        clock.advance(Duration.ofDays(66 + 31));
        shredding.endWhatIsDue();
        assertThat(ground.rows("pledge", action.campaignId())).isZero();
        assertThat(ground.rows("pledge", later.campaignId())).isEqualTo(1);
    }

    @Test
    void aPledgeIsErasedOnTheDayThatWasShownThoughTheCampaignGoesOn() {
        ground.pledge(action, Ground.email());
        TestAction later = ground.action(action.campaignId(), Ground.MAY_DAY.plusDays(60));
        String both = Ground.email();
        ground.pledge(action, both);
        ground.pledge(later, both);

        clock.advance(Duration.ofDays(66 + 31));
        shredding.endWhatIsDue();

        assertThat(ground.rows("person", action.campaignId()))
                .as("who was told a later day stays")
                .isEqualTo(1);
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(2);
        assertThat(people("way_id is null")).isEqualTo(1);
        ground.pledge(later, Ground.email());
    }

    @Test
    void aPledgeWhoseActionIsMovedIsKeptUntilItsNewDayIsOver() {
        ground.pledge(action, Ground.email());
        move(Ground.MAY_DAY.plusDays(60));

        clock.advance(Duration.ofDays(66 + 60 + 30));
        shredding.endWhatIsDue();
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);

        clock.advance(Duration.ofDays(1));
        shredding.endWhatIsDue();
        assertThat(ground.rows("pledge", action.campaignId())).isZero();
    }

    @Test
    void neitherAnActionMovedEarlierNorAShorterRetentionErasesBeforeTheDayThatWasShown() {
        String token = ground.pledge(action, Ground.email());
        move(Ground.MAY_DAY.minusDays(30));
        jdbc.sql("update campaign set retention_days = 1 where id = ?")
                .param(action.campaignId())
                .update();

        clock.advance(Duration.ofDays(66 + 30));
        shredding.endWhatIsDue();
        forgetting.unconfirmed();

        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);
        assertThat(links.open(token).promised()).hasSize(1);
    }

    @Test
    void aCampaignThatGoesOnAfterItsKeysWereDestroyedBeginsWithNewOnes() {
        ground.pledge(action, Ground.email());
        Point point = point();
        clock.advance(Duration.ofDays(66 + 31));
        shredding.endWhatIsDue();

        TestAction next = ground.action(action.campaignId(), Ground.MAY_DAY.plusDays(80));
        transaction.executeWithoutResult(
                status -> announcements.publishEvent(new ActionPublished(next.id(), next.campaignId())));

        ground.pledge(next, Ground.email());
        assertThat(ground.counted(next, Cells.TOTAL)).isEqualTo(1);
        assertThatThrownBy(() -> open(point)).isInstanceOf(KeysShredded.class);
        shredding.endWhatIsDue();
        assertThat(ground.rows("pledge", next.campaignId())).isEqualTo(1);
    }

    @Test
    void missingKeysAreASentenceAndNoFailure() {
        vault.shred(action.campaignId());

        assertThat(mvc.post()
                        .uri(action.path())
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("ways", action.strike().toString())
                        .param("email", Ground.email()))
                .hasStatus(409)
                .bodyText()
                .contains("What stood here was erased when its time was over. Nothing was saved.")
                .doesNotContain("while you were writing");
    }

    @Test
    void withdrawingWhileRetentionEndsLeavesNoStaleTotal() throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            tokens.add(ground.pledge(action, Ground.email()));
        }
        clock.advance(Duration.ofDays(66 + 31));

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            tokens.forEach(token -> all.execute(() -> pledging.withdraw(token, action.seat())));
            all.execute(shredding::endWhatIsDue);
        }

        assertThat(people("way_id is null and state = 'CONFIRMED'")).isEqualTo(ground.counted(action, Cells.TOTAL));
        assertThat(people("way_id is null")).isEqualTo(8);
    }

    private void move(LocalDate day) {
        jdbc.sql("update action set day = ? where id = ?")
                .params(day, action.id())
                .update();
    }

    private Point point() {
        return jdbc.sql("select id, address from contact_point where campaign_id = ? limit 1")
                .param(action.campaignId())
                .query((row, number) -> new Point(row.getObject("id", UUID.class), row.getBytes("address")))
                .single();
    }

    private String open(Point point) {
        return vault.open(
                KeyScope.campaign(action.campaignId()),
                new SealedAt("contact_point", "address", point.id()),
                point.address());
    }

    private int people(String where) {
        return jdbc.sql("select coalesce(sum(people), 0) from pledge_total where action_id = ? and " + where)
                .param(action.id())
                .query(Integer.class)
                .single();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Point(UUID id, byte[] address) {}
}
