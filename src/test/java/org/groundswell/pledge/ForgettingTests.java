package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        Point point = jdbc.sql("select id, address from contact_point where campaign_id = ? limit 1")
                .param(action.campaignId())
                .query((row, number) -> new Point(row.getObject("id", UUID.class), row.getBytes("address")))
                .single();
        assertThat(open(point)).endsWith("@example.org");
        clock.advance(Duration.ofDays(66 + 30));
        shredding.endWhatIsDue();
        assertThat(ground.rows("pledge", action.campaignId()))
                .as("30 days after the last action")
                .isEqualTo(2);
        clock.advance(Duration.ofDays(1));
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
