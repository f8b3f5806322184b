package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
@RecordApplicationEvents
class CountingTests {

    @Autowired
    Deltas deltas;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    CountQueries counts;

    @Autowired
    CountProperties properties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents announcements;

    private final UUID campaign = Ids.ordered();
    private final UUID action = Ids.ordered();
    private final UUID work = Ids.ordered();
    private final UUID school = Ids.ordered();

    @Test
    void confirmedPeopleShowFromTenOnAfterFoldingAndPublishing() {
        pledge(9, work);
        count();
        assertThat(counts.published(action)).isEqualTo(PublishedCount.NOTHING);
        assertThat(counts.exact(action).total()).isEmpty();

        pledge(3, work, school);
        count();

        PublishedCount published = counts.published(action);
        assertThat(published.total()).contains(10);
        assertThat(published.ways()).isEqualTo(Map.of(work, 10));
        assertThat(published.countedAt()).isEqualTo(clock.instant());
        assertThat(counts.exact(action).total()).contains(12);
        assertThat(counts.exact(action).ways()).isEqualTo(Map.of(work, 12));
    }

    @Test
    void withdrawnPeopleAreGoneAndTheNumberWithThem() {
        pledge(15, work);
        count();
        withdraw(5, work);
        count();
        assertThat(counts.published(action).total()).contains(10);

        withdraw(5, work);
        count();

        assertThat(counts.published(action).total()).isEmpty();
        assertThat(counts.published(action).countedAt()).isEqualTo(clock.instant());

        withdraw(5, work);
        count();

        assertThat(jdbc.sql("select exists (select from count_bundle where action_id = ?)")
                        .param(action)
                        .query(Boolean.class)
                        .single())
                .as("a bundle that nobody is in")
                .isFalse();
    }

    @Test
    void numberMovesAtMostOncePerInterval() {
        pledge(10, work);
        count();
        pledge(20, work);
        folding.fold();
        clock.advance(properties.interval().minusSeconds(1));
        publishing.publish();
        assertThat(counts.published(action).total()).contains(10);

        clock.advance(Duration.ofSeconds(1));
        publishing.publish();

        assertThat(counts.published(action).total()).contains(30);
    }

    @Test
    void changeThatShowsIsAnnouncedAndOneThatDoesNotIsNot() {
        pledge(10, work);
        count();
        pledge(4, work);
        count();

        assertThat(announcements.stream(SnapshotPublished.class)
                        .filter(s -> s.actionId().equals(action)))
                .containsExactly(new SnapshotPublished(action, campaign));
        assertThat(counts.published(action).countedAt())
                .isEqualTo(clock.instant().minus(properties.interval()));
    }

    @Test
    void waysAreKeptBackWhereSubtractionWouldTellAHiddenOne() {
        pledge(20, work);
        pledge(7, school);
        count();

        assertThat(counts.published(action).total()).contains(25);
        assertThat(counts.published(action).ways()).isEmpty();

        pledge(3, school);
        count();

        assertThat(counts.published(action).ways()).isEqualTo(Map.of(work, 20, school, 10));
    }

    @Test
    void whatWouldBringInThoseWhoWaitIsPublishedAndGoesWithThePeople() {
        var county = new Place("MN", "27053");
        change(new Bundle(county, null, Set.of(work)), 45);
        change(new Bundle(new Place("MN", "27123"), null, Set.of(work)), 20);
        change(new Bundle(Place.UNKNOWN, null, Set.of(work)), 20);
        change(new Bundle(county, new Condition(Condition.Scope.COUNTY, 200), Set.of(work)), 140);
        change(new Bundle(county, new Condition(Condition.Scope.STATE, 300), Set.of(work)), 12);
        change(new Bundle(Place.UNKNOWN, new Condition(Condition.Scope.EVERYWHERE, 5_000), Set.of(work)), 9);
        count();

        assertThat(counts.published(action).waiting()).contains(160);
        assertThat(counts.published(action).tips())
                .as("the county shows no number while nearly everybody of the state is in two")
                .isEqualTo(Map.of(new Place("MN", ""), new Tip(225, 10)));

        change(new Bundle(new Place("MN", "27003"), null, Set.of(work)), 9);
        count();

        assertThat(counts.published(action).tips())
                .containsEntry(county, new Tip(15, 140))
                .containsEntry(new Place("MN", ""), new Tip(220, 10));
        folding.coarsen(campaign);
        assertThat(counts.published(action).tips()).isEmpty();
        assertThat(counts.published(action).counties()).isEmpty();
        assertThat(counts.published(action).states()).containsKey("MN");
    }

    @Test
    void driftBelowNothingStaysAndShowsNothing() {
        withdraw(3, work);
        count();
        assertThat(exactly(Cells.TOTAL)).isZero();
        assertThat(counts.published(action)).isEqualTo(PublishedCount.NOTHING);

        pledge(12, work);
        count();

        assertThat(exactly(Cells.TOTAL)).as("the two ends meet again").isEqualTo(9);
        assertThat(counts.published(action).total()).isEmpty();
    }

    @Test
    void daysKeepThePublishedTotal() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), clock.getZone());
        pledge(10, work);
        count();
        clock.advance(Duration.ofDays(2));
        pledge(10, work);
        count();

        assertThat(counts.byDay(action, 30))
                .containsExactly(
                        new DayCount(first, 10),
                        new DayCount(first.plusDays(1), 10),
                        new DayCount(first.plusDays(2), 20));
        assertThat(counts.byDay(action, 2)).extracting(DayCount::total).containsExactly(10, 20);
    }

    @Test
    void manyActionsAreReadAtOnceAndAnUnknownOneHasNoNumber() {
        pledge(10, work);
        count();
        UUID unknown = Ids.ordered();

        Map<UUID, PublishedCount> published = counts.published(List.of(action, unknown));

        assertThat(published).containsOnlyKeys(action, unknown);
        assertThat(published).containsEntry(unknown, PublishedCount.NOTHING);
        assertThat(counts.published(List.of())).isEmpty();
    }

    @Test
    void deltaGoesWithItsTransaction() {
        transactions.executeWithoutResult(status -> {
            deltas.append(campaign, action, new Bundle(Place.UNKNOWN, null, Set.of(work)), 50);
            status.setRollbackOnly();
        });
        count();

        assertThat(counts.exact(action).total()).isEmpty();
        assertThatThrownBy(() -> deltas.append(campaign, action, new Bundle(Place.UNKNOWN, null, Set.of(work)), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    private void change(Bundle bundle, int people) {
        transactions.executeWithoutResult(status -> deltas.append(campaign, action, bundle, people));
    }

    private void pledge(int people, UUID... ways) {
        change(people, 1, ways);
    }

    private void withdraw(int people, UUID... ways) {
        change(people, -1, ways);
    }

    private void change(int people, int delta, UUID... ways) {
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < people; i++) {
                deltas.append(campaign, action, new Bundle(Place.UNKNOWN, null, Set.of(ways)), delta);
            }
        });
    }

    /// One interval later.
    private void count() {
        clock.advance(properties.interval());
        folding.fold();
        publishing.publish();
    }

    private int exactly(String cell) {
        return jdbc.sql("select exact from count_cell where action_id = :action and cell = :cell")
                .param("action", action)
                .param("cell", cell)
                .query((row, n) -> row.getInt("exact"))
                .single();
    }
}
