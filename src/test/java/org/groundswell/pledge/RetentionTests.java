package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.count.Cells;
import org.groundswell.count.CountQueries;
import org.groundswell.count.Folding;
import org.groundswell.count.Publishing;
import org.groundswell.geo.Zips;
import org.groundswell.platform.GroundswellProperties;
import org.groundswell.platform.Vault;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the first day to long after the last: what is there, what is gone, and that it ends the same however often it
/// is interrupted.
@GroundswellTest
@Import(Ground.class)
class RetentionTests {

    private static final int PEOPLE = 12;

    /// More than are erased in one go.
    private static final int CROWD = 700;

    private static final int NEVER = -1;

    private static final List<String> ABOUT_PEOPLE =
            List.of("person", "contact_point", "pledge", "submission", "link_token");

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Shredding shredding;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    CountQueries counts;

    @Autowired
    CampaignQueries campaigns;

    @Autowired
    Vault vault;

    @Autowired
    Zips zips;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway owner;

    @Autowired
    GroundswellProperties properties;

    @Autowired
    TestClock clock;

    private TestAction action;

    @BeforeEach
    void beginACampaign() {
        action = actionIn(66);
    }

    @AfterEach
    void takeFaultsAway() {
        ground.dropMails(action);
        faults("drop function if exists fault() cascade", "drop sequence if exists fault_at");
    }

    @Test
    void eachThingGoesWhenItsTimeIsOverAndTheTotalsStay() {
        Instant begin = clock.instant();
        List<String> tokens = pledge();
        ground.submit(action, Ground.email());
        pledging.withdraw(tokens.getLast(), action.seat());
        folding.fold();
        publishing.publish();
        List<Integer> shown = shown();
        assertThat(shown).containsExactly(10, PEOPLE - 1);

        at(begin.plus(Duration.ofDays(3)));
        assertThat(rows()).as("72 hours").containsExactly(PEOPLE + 1, PEOPLE + 1, PEOPLE, 1, PEOPLE);
        at(begin.plus(Duration.ofDays(3)).plusMillis(1));
        assertThat(rows()).as("and a moment").containsExactly(PEOPLE, PEOPLE, PEOPLE, 0, PEOPLE);

        at(day(0));
        assertThat(rows()).as("the day of the action").containsExactly(PEOPLE, PEOPLE, PEOPLE, 0, PEOPLE);
        at(day(31).minusMillis(1));
        assertThat(rows()).as("the last day that was shown").containsExactly(PEOPLE, PEOPLE, PEOPLE, 0, PEOPLE);
        assertThat(key()).exists();
        assertThat(totals()).isEmpty();

        at(day(31));
        assertThat(rows()).as("the day after").containsOnly(0);
        assertThat(ground.mails(action)).isZero();
        assertThat(key()).doesNotExist();
        assertThat(totals()).isEqualTo(totals(PEOPLE - 1, 1));
        assertThat(finer()).isZero();
        assertThat(shown()).isEqualTo(shown);

        at(day(365));
        assertThat(totals()).as("a year later").isEqualTo(totals(PEOPLE - 1, 1));
        assertThat(shown()).isEqualTo(shown);
    }

    /// A fault comes with the n-th thing that is written, for each n there is; then the next run comes.
    @Test
    void killedAtAnyWriteItEndsTheSame() {
        UUID campaign = ground.campaign();
        layFaults();
        int at = 0;
        boolean killed;
        do {
            faultAfter(NEVER);
            crowd(campaign);
            faultAfter(at);
            killed = isKilled(campaign);
            faultAfter(NEVER);
            end(campaign);
            assertThat(rows()).as("killed at write %d", at).containsOnly(0);
            assertThat(totals()).as("killed at write %d", at).isEqualTo(totals(CROWD, 0));
            assertThat(finer()).as("killed at write %d", at).isZero();
            assertThat(key()).doesNotExist();
            assertThat(counts.exact(action.id()).total()).hasValue(CROWD);
            at++;
        } while (killed);
        assertThat(at).as("two goes, each of several writes").isGreaterThan(10);
    }

    @Test
    void keysThatCannotBeDeletedAreDeletedByTheNextRunAndHoldUpNobodyElse() throws IOException {
        TestAction earlier = action;
        action = actionIn(66);
        TestAction later = actionIn(66);
        List.of(earlier, later).forEach(other -> ground.pledge(other, Ground.email()));
        pledge();
        Path away = key().resolveSibling("away");
        Files.move(key(), away);
        Files.createDirectories(key().resolve("in the way"));

        clock.set(day(31));
        assertThatThrownBy(shredding::endWhatIsDue).isInstanceOf(RuntimeException.class);
        assertThat(ground.rows("person", earlier.campaignId())).isZero();
        assertThat(ground.rows("person", later.campaignId())).isZero();
        assertThat(totals()).isEqualTo(totals(PEOPLE, 0));

        Files.delete(key().resolve("in the way"));
        Files.delete(key());
        Files.move(away, key());
        shredding.endWhatIsDue();
        assertThat(key()).doesNotExist();
        assertThat(totals()).isEqualTo(totals(PEOPLE, 0));
        assertThat(finer()).isZero();
    }

    @Test
    void whatWasNotFoldedYetIsInTheNumberThatStays() {
        List<String> tokens = pledge();
        folding.fold();
        clock.set(day(31));
        pledging.withdraw(tokens.getFirst(), action.seat());
        shredding.endWhatIsDue();
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(PEOPLE - 1);
    }

    private TestAction actionIn(int days) {
        return ground.action(
                ground.campaign(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days));
    }

    /// In a county, each for two ways.
    private List<String> pledge() {
        List<String> tokens = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            String email = Ground.email();
            pledging.submit(action.id(), Set.of(action.strike(), action.noShopping()), false, email, Locale.ENGLISH);
            tokens.add(ground.token(email));
            pledging.confirm(
                    tokens.getLast(), new ButtonAnswer(null, zips.find("55401").orElseThrow(), null));
        }
        return tokens;
    }

    /// Many alike in the campaign, which goes on, and whose retention ends now.
    private void crowd(UUID campaign) {
        vault.makeKeys(campaign);
        action = ground.action(campaign, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        pledging.submit(
                action.id(), Set.of(action.strike(), action.noShopping()), false, Ground.email(), Locale.ENGLISH);
        jdbc.sql("delete from submission where campaign_id = ?")
                .param(action.campaignId())
                .update();
        jdbc.sql("delete from outbox where scope = ?")
                .param(action.campaignId().toString())
                .update();
        jdbc.sql("""
                with first as (select * from contact_point where campaign_id = :campaign),
                more as (
                    insert into person (id, campaign_id, language)
                    select gen_random_uuid(), :campaign, 'en' from generate_series(2, :people) returning id),
                points as (
                    insert into contact_point (id, person_id, campaign_id, kind, address, blind_index)
                    select gen_random_uuid(), more.id, :campaign, 'mail', address, more.id::text::bytea from more, first),
                pledges as (
                    insert into pledge (id, action_id, campaign_id, person_id, state, day, keep_until, for_day, proven_by)
                    select gen_random_uuid(), :action, :campaign, p.id, 'CONFIRMED', :day, :day, :day, 'MAIL'
                    from (select id from more union all select person_id from first) p returning id),
                ways as (
                    insert into pledge_way (pledge_id, way_id)
                    select id, unnest(cast(:ways as uuid[])) from pledges)
                insert into count_delta (campaign_id, action_id, bundle, delta)
                values (:campaign, :action, 'MN 27053 - - ' || :bundle, :people)
                """)
                .param("campaign", action.campaignId())
                .param("action", action.id())
                .param("people", CROWD)
                .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("ways", new String[] {
                    action.strike().toString(), action.noShopping().toString()
                })
                .param("bundle", action.strike() + "," + action.noShopping())
                .update();
        folding.fold();
        clock.advance(Duration.ofDays(31));
    }

    /// On every write. A sequence does not go back with the transaction, so that only one of them fails.
    private void layFaults() {
        List<String> statements = new ArrayList<>(
                List.of("create sequence fault_at", "grant usage on sequence fault_at to groundswell_app", """
                create function fault() returns trigger language plpgsql as $$
                begin
                    if nextval('fault_at') = 1000 then
                        raise exception 'killed';
                    end if;
                    return null;
                end $$"""));
        jdbc.sql("select quote_ident(tablename) from pg_tables where schemaname = 'public'")
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(table -> statements.add("create trigger fault before insert or update or delete on " + table
                        + " for each statement execute function fault()"));
        faults(statements.toArray(String[]::new));
    }

    private void faultAfter(int writes) {
        faults("alter sequence fault_at restart with " + (1_000 - writes));
    }

    private void faults(String... statements) {
        JdbcClient database = JdbcClient.create(owner.getConfiguration().getDataSource());
        for (String statement : statements) {
            database.sql(statement).update();
        }
    }

    private void end(UUID campaign) {
        shredding.endWhatIsDue(campaigns.byId(campaign).orElseThrow());
    }

    private boolean isKilled(UUID campaign) {
        try {
            end(campaign);
            return false;
        } catch (RuntimeException killed) {
            return true;
        }
    }

    private void at(Instant moment) {
        clock.set(moment);
        PledgeJobs.untilNone(forgetting::unconfirmed);
        shredding.endWhatIsDue();
    }

    /// The beginning of a day after the action's.
    private Instant day(int after) {
        return jdbc.sql("select day from action where id = ?")
                .param(action.id())
                .query(LocalDate.class)
                .single()
                .plusDays(after)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private List<Integer> rows() {
        return ABOUT_PEOPLE.stream()
                .map(table -> ground.rows(table, action.campaignId()))
                .toList();
    }

    private Path key() {
        return properties.keyDirectory().resolve(action.campaignId() + ".key");
    }

    /// The published number, and the exact one.
    private List<Integer> shown() {
        return List.of(
                counts.published(action.id()).total().orElseThrow(),
                counts.exact(action.id()).total().orElseThrow());
    }

    /// What is finer than what may stay.
    private int finer() {
        return jdbc.sql("""
                select (select count(*) from count_bundle where campaign_id = :campaign)
                    + (select count(*) from count_cell where campaign_id = :campaign and cell like 'county:%')
                """)
                .param("campaign", action.campaignId())
                .query(Integer.class)
                .single();
    }

    private Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        jdbc.sql("select coalesce(way_id::text, 'all') as way, state, people from pledge_total where action_id = ?")
                .param(action.id())
                .query(row -> {
                    totals.merge(
                            row.getString("way") + " " + row.getString("state"), row.getInt("people"), Integer::sum);
                });
        return totals;
    }

    private Map<String, Integer> totals(int confirmed, int withdrawn) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (Object way : List.<Object>of("all", action.strike(), action.noShopping())) {
            totals.put(way + " CONFIRMED", confirmed);
            totals.put(way + " WITHDRAWN", withdrawn);
        }
        totals.values().removeIf(people -> people == 0);
        return totals;
    }
}
