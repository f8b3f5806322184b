package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.count.Group.Kind;
import org.groundswell.count.Observer.Finding;
import org.groundswell.count.Observer.World;
import org.junit.jupiter.api.Test;

class DisclosureTests {

    private static final Disclosure RULE = Disclosure.STANDARD;
    private static final Disclosure LATE = new Disclosure(HowWeCount.LEAST, HowWeCount.CHANGE, HowWeCount.SPREAD - 1);
    private static final Board NOTHING = new Board(Map.of(), Set.of());
    private static final String WORK = Cells.way(new UUID(0, 1));
    private static final String SCHOOL = Cells.way(new UUID(0, 2));
    private static final String MN = Cells.state("MN");
    private static final String WI = Cells.state("WI");
    private static final String HENNEPIN = Cells.county("MN", "27053");
    private static final String RAMSEY = Cells.county("MN", "27123");
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final List<String> NAMES = List.of(Cells.TOTAL, FIRST, SECOND);

    @Test
    void numberShowsFromTenPeopleOnRoundedDownToFives() {
        assertThat(shown(ways(9, 9, 0))).isEmpty();
        assertThat(shown(ways(10, 10, 0))).isEqualTo(Map.of(Cells.TOTAL, 10, WORK, 10));
        assertThat(shown(ways(14, 14, 0))).containsEntry(Cells.TOTAL, 10);
        assertThat(shown(ways(15, 15, 0))).containsEntry(Cells.TOTAL, 15);
        assertThat(shown(ways(419, 419, 0))).containsEntry(Cells.TOTAL, 415);
    }

    @Test
    void numberMovesOnlyAfterAChangeOfFive() {
        Board before = next(NOTHING, ways(12, 12, 0));

        assertThat(shown(before, ways(16, 16, 0))).containsEntry(Cells.TOTAL, 10);
        assertThat(shown(before, ways(17, 17, 0))).containsEntry(Cells.TOTAL, 15);
        assertThat(shown(before, ways(8, 8, 0))).containsEntry(Cells.TOTAL, 10);
        assertThat(shown(before, ways(7, 7, 0))).doesNotContainKey(Cells.TOTAL);
    }

    @Test
    void waysAreHeldBackWhenSubtractionWouldTellAHiddenOne() {
        assertThat(shown(ways(24, 20, 4))).isEqualTo(Map.of(Cells.TOTAL, 20, WORK, 20));
        assertThat(shown(ways(25, 20, 5))).isEqualTo(Map.of(Cells.TOTAL, 25));
        assertThat(shown(ways(20, 20, 9))).isEqualTo(Map.of(Cells.TOTAL, 20, WORK, 20));
    }

    @Test
    void heldBackWaysReturnWhenNothingIsHiddenOrSubtractionTellsNothing() {
        Board before = next(NOTHING, ways(29, 20, 9));

        assertThat(before.held()).containsExactly(Group.WAYS);
        assertThat(shown(before, ways(29, 28, 9))).doesNotContainKey(WORK);
        assertThat(shown(before, ways(29, 29, 9))).containsEntry(WORK, 25).doesNotContainKey(SCHOOL);
        assertThat(shown(before, ways(30, 20, 10))).containsEntry(WORK, 20).containsEntry(SCHOOL, 10);
    }

    @Test
    void partNeverLooksLargerThanItsWhole() {
        Board late = new Board(Map.of(Cells.TOTAL, new Cell(15, 14), WORK, new Cell(15, 0)), Set.of());

        assertThat(RULE.shown(RULE.next(late, groups(late)), groups(late)))
                .isEqualTo(Map.of(Cells.TOTAL, 10, WORK, 10));
    }

    @Test
    void statesAreHeldBackWhenHardlyAnybodyIsElsewhere() {
        assertThat(shown(states(30, 25, 0))).isEqualTo(Map.of(Cells.TOTAL, 30, MN, 25));
        assertThat(shown(states(29, 25, 4))).isEqualTo(Map.of(Cells.TOTAL, 25));
        Board before = next(NOTHING, states(29, 25, 4));
        assertThat(shown(before, states(33, 25, 8))).doesNotContainKey(MN);
        assertThat(shown(before, states(34, 25, 9))).containsEntry(MN, 25);
    }

    @Test
    void countiesShowOnlyInsideAStateThatShowsAndHasSilentOnes() {
        assertThat(shown(counties(60, 40, 20, 15))).containsEntry(HENNEPIN, 20).containsEntry(RAMSEY, 15);
        assertThat(shown(counties(44, 40, 20, 15))).isEqualTo(Map.of(Cells.TOTAL, 40));
        assertThat(shown(counties(60, 40, 20, 17))).containsEntry(MN, 40).doesNotContainKey(HENNEPIN);
        assertThat(RULE.shown(RULE.next(board(counties(60, 40, 20, 15)), groupsOfSmall()), groupsOfSmall()))
                .containsEntry(MN, 40)
                .doesNotContainKey(HENNEPIN);
    }

    @Test
    void partsStandStillAsLongAsTheirWholeDoes() {
        Board before = next(NOTHING, states(40, 12, 0));

        assertThat(shown(before, states(44, 12, 10))).doesNotContainKey(WI);
        assertThat(shown(before, states(44, 5, 0))).containsEntry(MN, 10);
        assertThat(shown(before, states(45, 12, 10))).containsEntry(WI, 10);
    }

    @Test
    void qualityShowsOnlyWhereBothItAndTheOthersAreTen() {
        assertThat(shown(quality(30, 20))).containsEntry(Cells.RECONFIRMED, 20);
        assertThat(shown(quality(29, 20))).doesNotContainKey(Cells.RECONFIRMED);
        assertThat(shown(quality(30, 9))).doesNotContainKey(Cells.RECONFIRMED);
    }

    @Test
    void observerOfTwoSnapshotsNeverNarrowsAHiddenNumberBelowFive() {
        assertThat(of(RULE, Kind.COVER, false).findings(coverOfFew(), HowWeCount.SPREAD))
                .isEmpty();
        assertThat(of(RULE, Kind.OPEN, false).findings(openOfFew(), HowWeCount.SPREAD))
                .isEmpty();
    }

    @Test
    void observerWhoKnowsThatNobodyWithdrawsNeverNarrowsASmallNumberBelowFive() {
        assertThat(small(of(RULE, Kind.COVER, true), coverOfFew())).isEmpty();
        assertThat(small(of(RULE, Kind.OPEN, true), openOfFew())).isEmpty();
        assertThat(small(of(RULE, Kind.PARTITION, true), openOfFew())).isEmpty();
        assertThat(small(of(RULE, Kind.PART, true), partOfFew())).isEmpty();
    }

    @Test
    void observerFindsARuleThatNeverHoldsBack() {
        assertThat(small(never(Kind.COVER), coverOfFew())).isNotEmpty();
    }

    @Test
    void observerFindsARuleThatHoldsBackOnePersonTooLate() {
        assertThat(small(of(LATE, Kind.COVER, true), coverOfFew())).isNotEmpty();
    }

    @Test
    void observerFindsExactNumbers() {
        assertThat(small(seeing(Kind.COVER, DisclosureTests::exact), coverOfFew()))
                .isNotEmpty();
        assertThat(small(seeing(Kind.OPEN, DisclosureTests::exact), openOfFew()))
                .isNotEmpty();
    }

    private static List<World> coverOfFew() {
        List<World> worlds = new ArrayList<>();
        for (int first = 0; first <= 14; first++) {
            for (int second = 0; second <= 14; second++) {
                for (int total = Math.max(first, second); total <= Math.min(first + second, 19); total++) {
                    worlds.add(World.of(total, first, second));
                }
            }
        }
        return worlds;
    }

    private static List<World> openOfFew() {
        List<World> worlds = new ArrayList<>();
        for (int first = 0; first <= 14; first++) {
            for (int second = 0; second <= 9; second++) {
                for (int total = first + second; total <= 24; total++) {
                    worlds.add(World.of(total, first, second));
                }
            }
        }
        return worlds;
    }

    private static List<World> partOfFew() {
        List<World> worlds = new ArrayList<>();
        for (int total = 0; total <= 39; total++) {
            for (int again = 0; again <= total; again++) {
                worlds.add(World.of(total, again, total - again));
            }
        }
        return worlds;
    }

    private static Observer of(Disclosure rule, Kind kind, boolean nobodyWithdraws) {
        List<Group> groups = groups(kind);
        return new Observer(
                rule,
                NAMES,
                groups,
                board -> rule.shown(board, groups),
                nobodyWithdraws ? nobodyWithdraws(kind) : (then, now) -> true);
    }

    private static Observer never(Kind kind) {
        return seeing(kind, board -> RULE.shown(new Board(board.cells(), Set.of()), groups(kind)));
    }

    private static Observer seeing(Kind kind, Function<Board, Map<String, Integer>> eyes) {
        return new Observer(RULE, NAMES, groups(kind), eyes, nobodyWithdraws(kind));
    }

    /// Where the second part is everybody else, it grows smaller as people come into the first.
    private static BiPredicate<World, World> nobodyWithdraws(Kind kind) {
        return (then, now) -> Observer.grow(then, now, kind == Kind.PART ? 2 : NAMES.size());
    }

    /// One group of two parts; of the kind that has only one, the second is everybody else.
    private static List<Group> groups(Kind kind) {
        List<String> parts = kind == Kind.PART ? List.of(FIRST) : List.of(FIRST, SECOND);
        return List.of(new Group("group", kind, Cells.TOTAL, "", parts, kind == Kind.PARTITION ? 3 : 0));
    }

    /// What is found about numbers that are certainly under ten.
    private static List<Finding> small(Observer observer, List<World> worlds) {
        return observer.findings(worlds, HowWeCount.SPREAD).stream()
                .filter(finding -> finding.most() < HowWeCount.LEAST)
                .toList();
    }

    private static Map<String, Integer> exact(Board board) {
        Map<String, Integer> shown = new HashMap<>();
        board.cells().forEach((name, cell) -> shown.put(name, cell.exact()));
        shown.values().removeIf(number -> number < HowWeCount.LEAST);
        return shown;
    }

    private static List<Group> groups(Board board) {
        return groups(List.copyOf(board.cells().keySet()));
    }

    private static List<Group> groups(List<String> names) {
        return Group.of(names, state -> 87);
    }

    private static List<Group> groupsOfSmall() {
        return Group.of(List.of(Cells.TOTAL, MN, HENNEPIN, RAMSEY), state -> 5);
    }

    private static Map<String, Integer> ways(int total, int work, int school) {
        return Map.of(Cells.TOTAL, total, WORK, work, SCHOOL, school);
    }

    private static Map<String, Integer> states(int total, int mn, int wi) {
        return Map.of(Cells.TOTAL, total, MN, mn, WI, wi);
    }

    private static Map<String, Integer> counties(int total, int mn, int hennepin, int ramsey) {
        return Map.of(Cells.TOTAL, total, MN, mn, HENNEPIN, hennepin, RAMSEY, ramsey);
    }

    private static Map<String, Integer> quality(int total, int again) {
        return Map.of(Cells.TOTAL, total, Cells.RECONFIRMED, again);
    }

    private static Map<String, Integer> shown(Map<String, Integer> exact) {
        return shown(NOTHING, exact);
    }

    private static Map<String, Integer> shown(Board before, Map<String, Integer> exact) {
        Board after = next(before, exact);
        return RULE.shown(after, groups(after));
    }

    private static Board next(Board before, Map<String, Integer> exact) {
        Map<String, Cell> cells = new HashMap<>();
        exact.forEach((name, number) -> cells.put(
                name,
                new Cell(
                        number,
                        before.cells().getOrDefault(name, new Cell(0, 0)).basis())));
        Board board = new Board(cells, before.held());
        return RULE.next(board, groups(board));
    }

    private static Board board(Map<String, Integer> exact) {
        Map<String, Cell> cells = new HashMap<>();
        exact.forEach((name, number) -> cells.put(name, new Cell(number, 0)));
        return new Board(cells, Set.of());
    }
}
