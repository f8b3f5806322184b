package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.support.Cases;
import org.junit.jupiter.api.Test;

/// The standing set against what it is defined to be, tried out on every subset of small crowds.
class StandingSetTests {

    private static final List<Place> PLACES = List.of(
            Place.UNKNOWN,
            new Place("MN", ""),
            new Place("MN", "27053"),
            new Place("MN", "27123"),
            new Place("WI", "55079"));

    @Test
    void aHundredWhoEachSayIfWeAreAHundredAllStand() {
        Bundle hundred = bundle(PLACES.get(2), new Condition(Condition.Scope.COUNTY, 100));

        assertThat(StandingSet.of(Map.of(hundred, 100)).stands(hundred)).isTrue();
        assertThat(StandingSet.of(Map.of(hundred, 99)).stands(hundred)).isFalse();
        assertThat(StandingSet.of(Map.of(hundred, 99)).levels().getOrDefault(Cells.TOTAL, 0))
                .isZero();
    }

    @Test
    void onePledgeMoreCanBringInManyFromPlaceToPlace() {
        Bundle open = bundle(PLACES.get(2), null);
        Bundle county = bundle(PLACES.get(2), new Condition(Condition.Scope.COUNTY, 20));
        Bundle state = bundle(PLACES.get(3), new Condition(Condition.Scope.STATE, 50));
        Bundle everywhere = bundle(PLACES.get(4), new Condition(Condition.Scope.EVERYWHERE, 100));
        Map<Bundle, Integer> people = new HashMap<>(Map.of(open, 9, county, 10, state, 30, everywhere, 51));
        assertThat(StandingSet.of(people).levels()).containsEntry(Cells.TOTAL, 9);

        people.put(open, 10);

        assertThat(StandingSet.of(people).levels())
                .containsEntry(Cells.TOTAL, 101)
                .containsEntry(Cells.county("MN", "27053"), 20)
                .containsEntry(Cells.state("MN"), 50);
    }

    @Test
    void whoAsksAboutAPlaceWeDoNotKnowNeverStands() {
        Bundle lost = bundle(Place.UNKNOWN, new Condition(Condition.Scope.STATE, 10));
        Bundle open = bundle(Place.UNKNOWN, null);

        StandingSet set = StandingSet.of(Map.of(lost, 50, open, 12));

        assertThat(set.stands(lost)).isFalse();
        assertThat(set.levels()).isEqualTo(Map.of(Cells.TOTAL, 12));
    }

    /// The definition: in it every condition holds, and every set in which every condition holds is part of it.
    @Test
    void itIsTheGreatestSetInWhichEveryConditionHolds() {
        Cases.each(100, StandingSetTests::smallCrowd, crowd -> {
            Set<Integer> standing = standing(crowd);
            assertThat(holds(crowd, standing)).as("a set in which all hold").isTrue();
            for (int mask = 0; mask < 1 << crowd.size(); mask++) {
                Set<Integer> other = members(mask, crowd.size());
                if (holds(crowd, other)) {
                    assertThat(standing).as("the greatest").containsAll(other);
                }
            }
        });
    }

    @Test
    void aPledgeWithoutAConditionTakesNobodyOut() {
        Cases.each(2_000, StandingSetTests::crowd, crowd -> {
            StandingSet before = StandingSet.of(counted(crowd));
            List<Bundle> more = new ArrayList<>(crowd);
            more.add(bundle(PLACES.get(2), null));
            StandingSet after = StandingSet.of(counted(more));

            assertThat(crowd)
                    .allSatisfy(one ->
                            assertThat(!before.stands(one) || after.stands(one)).isTrue());
        });
    }

    @Test
    void levelsAreTheStandingPledgesOfEachPlace() {
        Cases.each(2_000, StandingSetTests::crowd, crowd -> {
            StandingSet set = StandingSet.of(counted(crowd));
            Map<String, Integer> levels = new HashMap<>();
            crowd.stream()
                    .filter(set::stands)
                    .flatMap(one -> one.place().cells().stream())
                    .forEach(cell -> levels.merge(cell, 1, Integer::sum));

            assertThat(set.levels().entrySet().stream()
                            .filter(level -> level.getValue() != 0)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .isEqualTo(levels);
        });
    }

    @Test
    void aBundleIsOneTextAndBack() {
        Cases.each(
                500,
                StandingSetTests::any,
                one -> assertThat(Bundle.parse(one.text())).isEqualTo(one));
    }

    private static Set<Integer> standing(List<Bundle> crowd) {
        StandingSet set = StandingSet.of(counted(crowd));
        return IntStream.range(0, crowd.size())
                .filter(one -> set.stands(crowd.get(one)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /// Whether the condition of each of these members holds among them.
    private static boolean holds(List<Bundle> crowd, Set<Integer> members) {
        return members.stream().map(crowd::get).allMatch(one -> {
            Condition condition = one.condition();
            if (condition == null) {
                return true;
            }
            long inScope = one.place()
                    .cell(condition.scope())
                    .map(cell -> members.stream()
                            .filter(other -> crowd.get(other).place().cells().contains(cell))
                            .count())
                    .orElse(-1L);
            return inScope >= condition.minimum();
        });
    }

    private static Map<Bundle, Integer> counted(List<Bundle> crowd) {
        Map<Bundle, Integer> people = new HashMap<>();
        crowd.forEach(one -> people.merge(one, 1, Integer::sum));
        return people;
    }

    private static Set<Integer> members(int mask, int size) {
        return IntStream.range(0, size)
                .filter(one -> (mask & 1 << one) != 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Bundle> smallCrowd(Random chance) {
        return crowd(chance, 11 + chance.nextInt(3));
    }

    private static List<Bundle> crowd(Random chance) {
        return crowd(chance, 10 + chance.nextInt(60));
    }

    private static List<Bundle> crowd(Random chance, int size) {
        return IntStream.range(0, size).mapToObj(n -> any(chance)).toList();
    }

    private static Bundle any(Random chance) {
        Place place = PLACES.get(chance.nextInt(PLACES.size()));
        if (chance.nextInt(3) == 0) {
            return bundle(place, null);
        }
        Condition.Scope scope = List.of(Condition.Scope.values()).get(chance.nextInt(3));
        return bundle(place, new Condition(scope, Condition.LEAST + chance.nextInt(4)));
    }

    private static Bundle bundle(Place place, @org.jspecify.annotations.Nullable Condition condition) {
        return new Bundle(place, condition, Set.of());
    }
}
