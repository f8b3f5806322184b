package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.support.Cases;
import org.junit.jupiter.api.Test;

/// Thousands of made-up campaigns, looked at again and again while people come, change and go, before the eyes of
/// somebody who keeps every snapshot and reckons what each number that is not shown can still be.
class NarrowingTests {

    private static final int CAMPAIGNS = 3_000;
    private static final int MOST = 1_000;
    private static final Disclosure RULE = Disclosure.STANDARD;
    private static final List<String> STATES = List.of("", "MN", "WI", "IA");
    private static final List<String> COUNTIES = List.of("", "27001", "27003", "27005");

    /// People: the ways of each as bits, the place, and whether they said yes again; gone where there are no ways.
    private record Person(int ways, int state, int county, boolean again) {
        boolean in() {
            return ways != 0;
        }
    }

    @Test
    void noHiddenNumberIsEverNarrowedBelowFive() {
        Cases.each(CAMPAIGNS, NarrowingTests::campaign, looks -> watch(ofTheRule(), looks, RULE::shown));
    }

    @Test
    void liveNumbersAreCaught() {
        assertThatThrownBy(() -> Cases.each(
                        CAMPAIGNS,
                        NarrowingTests::campaign,
                        looks -> watch(
                                new Watcher(0, 0), looks, (board, groups) -> exact(RULE.shown(board, groups), board))))
                .hasMessageContaining("can only be");
    }

    @Test
    void liveNumbersOfThoseWhoWouldComeInAreCaught() {
        assertThatThrownBy(() -> Cases.each(
                        CAMPAIGNS,
                        NarrowingTests::campaign,
                        looks -> watch(
                                new Watcher(0, 0),
                                looks,
                                (board, groups) -> only(Cells::tippingOf, exact(RULE.shown(board, groups), board)))))
                .hasMessageContaining("can only be");
    }

    @Test
    void goalToThePersonIsCaught() {
        assertThatThrownBy(() -> Cases.each(
                        CAMPAIGNS,
                        NarrowingTests::campaign,
                        looks -> watch(
                                new Watcher(0, 0),
                                looks,
                                (board, groups) -> only(Cells::goalOf, exact(RULE.shown(board, groups), board)))))
                .hasMessageContaining("can only be");
    }

    @Test
    void totalBesideABreakdownThatShouldBeHeldBackIsCaught() {
        assertThatThrownBy(() -> Cases.each(
                        CAMPAIGNS,
                        NarrowingTests::campaign,
                        looks -> watch(
                                ofTheRule(),
                                looks,
                                (board, groups) -> RULE.shown(new Board(board.cells(), Set.of()), groups))))
                .hasMessageContaining("can only be");
    }

    @Test
    void onlyFivesFromTenOnAreShownAndNoPartIsLargerThanItsWhole() {
        Cases.each(CAMPAIGNS, NarrowingTests::campaign, looks -> {
            for (Map<String, Integer> shown : published(looks, RULE::shown)) {
                assertThat(shown.values()).allMatch(number -> number >= 10 && number % 5 == 0);
                shown.forEach((name, number) -> assertThat(number)
                        .isLessThanOrEqualTo(
                                Cells.goalOf(name).isPresent() ? MOST : shown.getOrDefault(whole(name), 0)));
            }
        });
    }

    private static String whole(String name) {
        return name.equals(Cells.WAITING) || Cells.tippingOf(name).isPresent() ? Cells.WAITING : Cells.TOTAL;
    }

    private static Watcher ofTheRule() {
        return new Watcher(HowWeCount.STEP - 1, HowWeCount.CHANGE - 1);
    }

    private static void watch(
            Watcher watcher,
            List<Map<String, Integer>> looks,
            BiFunction<Board, List<Group>, Map<String, Integer>> eyes) {
        for (Map<String, Integer> shown : published(looks, eyes)) {
            watcher.see(shown, looks.getFirst().keySet());
            assertThat(watcher.narrow()).isEmpty();
        }
    }

    private static List<Map<String, Integer>> published(
            List<Map<String, Integer>> looks, BiFunction<Board, List<Group>, Map<String, Integer>> eyes) {
        List<Map<String, Integer>> published = new ArrayList<>();
        Board board = new Board(Map.of(), Set.of());
        List<Group> groups = Group.of(looks.getFirst().keySet(), state -> 60);
        for (Map<String, Integer> look : looks) {
            Map<String, Cell> cells = new HashMap<>();
            for (Map.Entry<String, Integer> number : look.entrySet()) {
                Cell before = board.cells().getOrDefault(number.getKey(), new Cell(0, 0));
                cells.put(number.getKey(), new Cell(number.getValue(), before.basis()));
            }
            board = RULE.next(new Board(cells, board.held()), groups);
            published.add(eyes.apply(board, groups));
        }
        return published;
    }

    private static Map<String, Integer> only(Function<String, Optional<String>> kind, Map<String, Integer> shown) {
        Map<String, Integer> some = new HashMap<>(shown);
        some.keySet().removeIf(name -> kind.apply(name).isEmpty());
        return some;
    }

    private static Map<String, Integer> exact(Map<String, Integer> shown, Board board) {
        Map<String, Integer> exact = new HashMap<>(shown);
        exact.replaceAll((name, number) -> {
            Cell cell = board.cells().getOrDefault(name, new Cell(0, 0));
            return Math.max(HowWeCount.LEAST, cell.exact());
        });
        return exact;
    }

    /// The numbers at up to twelve looks.
    private static List<Map<String, Integer>> campaign(Random chance) {
        List<Person> people = new ArrayList<>();
        List<Bundle> waiting = new ArrayList<>();
        List<Map<String, Integer>> looks = new ArrayList<>();
        int crowd = Cases.between(chance, 2, 14);
        int looksAtMost = Cases.between(chance, 2, 12);
        int others = Cases.between(chance, 2, 6);
        int ways = Cases.between(chance, 2, 3);
        for (int look = 0; look < looksAtMost; look++) {
            IntStream.range(0, chance.nextInt(crowd + 1)).forEach(i -> people.add(somebody(chance, ways, others)));
            if (!people.isEmpty() && chance.nextInt(3) == 0) {
                int who = chance.nextInt(people.size());
                Person person = people.get(who);
                people.set(
                        who,
                        new Person(chance.nextInt(4) == 0 ? 0 : person.ways(), person.state(), person.county(), true));
            }
            IntStream.range(0, chance.nextInt(crowd + 1)).forEach(i -> waiting.add(waiter(chance, others)));
            if (!waiting.isEmpty() && chance.nextInt(12) == 0) {
                waiting.remove(chance.nextInt(waiting.size()));
            }
            Map<String, Integer> numbers = numbers(people, ways);
            numbers.putAll(numbers(waiting));
            looks.add(numbers);
        }
        return looks;
    }

    /// Most do the first way and are in the first state, as it is in life: few elsewhere are the danger.
    ///
    /// @param others one in so many does something else
    private static Person somebody(Random chance, int ways, int others) {
        int ticked = chance.nextInt(others) > 0 ? 1 : 1 + chance.nextInt((1 << ways) - 1);
        int state = chance.nextInt(others) > 0 ? 1 : chance.nextInt(STATES.size());
        int county = state == 0 ? 0 : chance.nextInt(others) > 0 ? 1 : 1 + chance.nextInt(COUNTIES.size() - 1);
        return new Person(ticked, state, county, chance.nextInt(3) == 0);
    }

    /// For more than anybody's campaign here will ever have.
    private static Bundle waiter(Random chance, int others) {
        String state = chance.nextInt(others) > 0 ? "MN" : STATES.get(1 + chance.nextInt(STATES.size() - 1));
        String county = COUNTIES.get(chance.nextInt(others) > 0 ? 1 : 1 + chance.nextInt(COUNTIES.size() - 1));
        Condition.Scope scope = List.of(Condition.Scope.values()).get(chance.nextInt(3));
        return new Bundle(new Place(state, county), new Condition(scope, MOST - 20 * chance.nextInt(others)), Set.of());
    }

    private static Map<String, Integer> numbers(List<Bundle> waiting) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String state : STATES.subList(1, STATES.size())) {
            for (String county : COUNTIES.subList(1, COUNTIES.size())) {
                new Place(state, county).cells().forEach(cell -> {
                    numbers.put(Cells.tipping(cell), 0);
                    numbers.put(Cells.goal(cell), 0);
                });
            }
        }
        Map<Bundle, Integer> people = new HashMap<>();
        waiting.forEach(one -> people.merge(one, 1, Integer::sum));
        numbers.putAll(Goals.cells(people, new StandingSet(Map.of())));
        numbers.put(Cells.WAITING, waiting.size());
        return numbers;
    }

    private static Map<String, Integer> numbers(List<Person> people, int ways) {
        Map<String, Integer> numbers = new HashMap<>();
        numbers.put(Cells.TOTAL, 0);
        numbers.put(Cells.RECONFIRMED, 0);
        for (int way = 0; way < ways; way++) {
            numbers.put(way(way), 0);
        }
        for (String state : STATES.subList(1, STATES.size())) {
            numbers.put(Cells.state(state), 0);
            COUNTIES.subList(1, COUNTIES.size()).forEach(county -> numbers.put(Cells.county(state, county), 0));
        }
        people.stream()
                .filter(Person::in)
                .forEach(person -> cells(person).forEach(cell -> numbers.merge(cell, 1, Integer::sum)));
        return numbers;
    }

    private static List<String> cells(Person person) {
        List<String> cells = new ArrayList<>(List.of(Cells.TOTAL));
        IntStream.range(0, 3).filter(way -> (person.ways() & 1 << way) != 0).forEach(way -> cells.add(way(way)));
        if (person.state() > 0) {
            String state = STATES.get(person.state());
            cells.add(Cells.state(state));
            cells.add(Cells.county(state, COUNTIES.get(person.county())));
        }
        if (person.again()) {
            cells.add(Cells.RECONFIRMED);
        }
        return cells;
    }

    private static String way(int number) {
        return Cells.way(new UUID(0, number));
    }
}
