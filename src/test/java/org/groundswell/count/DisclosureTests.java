package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.count.Disclosure.Shown;
import org.groundswell.support.Cases;
import org.junit.jupiter.api.Test;

class DisclosureTests {

    private static final int TRIES = 2_000;
    private static final Disclosure RULE = Disclosure.STANDARD;

    @Test
    void numberShowsFromTenPeopleOnRoundedDownToFives() {
        assertThat(shownAfter(board(9, 9)).total()).isZero();
        assertThat(shownAfter(board(10, 10))).isEqualTo(new Shown(10, List.of(10)));
        assertThat(shownAfter(board(14, 14)).total()).isEqualTo(10);
        assertThat(shownAfter(board(15, 15)).total()).isEqualTo(15);
        assertThat(shownAfter(board(419, 419)).total()).isEqualTo(415);
    }

    @Test
    void numberMovesOnlyAfterAChangeOfFive() {
        Board shown = RULE.next(board(12, 12));

        assertThat(shownAfter(at(shown, 16, 16)).total()).isEqualTo(10);
        assertThat(shownAfter(at(shown, 17, 17)).total()).isEqualTo(15);
        assertThat(shownAfter(at(shown, 8, 8)).total()).isEqualTo(10);
        assertThat(shownAfter(at(shown, 7, 7)).total()).isZero();
    }

    @Test
    void waysAreKeptBackWhenSubtractionWouldTellAHiddenOne() {
        assertThat(shownAfter(board(24, 20, 4))).isEqualTo(new Shown(20, List.of(20, 0)));
        assertThat(shownAfter(board(25, 20, 5))).isEqualTo(new Shown(25, List.of(0, 0)));
        assertThat(shownAfter(board(20, 20, 9))).isEqualTo(new Shown(20, List.of(20, 0)));
    }

    @Test
    void keptBackWaysReturnWhenNothingIsHiddenOrSubtractionTellsNothing() {
        Board keptBack = RULE.next(board(29, 20, 9));

        assertThat(keptBack.keptBack()).isTrue();
        assertThat(shownAfter(at(keptBack, 29, 28, 9)).ways()).containsExactly(0, 0);
        assertThat(shownAfter(at(keptBack, 29, 29, 9)).ways()).containsExactly(25, 0);
        assertThat(shownAfter(at(keptBack, 30, 20, 10)).ways()).containsExactly(20, 10);
    }

    @Test
    void wayNeverLooksLargerThanItsTotal() {
        Board late = new Board(new Cell(18, 14), List.of(new Cell(15, 0)), false);

        assertThat(shownAfter(late)).isEqualTo(new Shown(10, List.of(10)));
    }

    @Test
    void observerOfTwoSnapshotsNeverNarrowsAHiddenNumberBelowFive() {
        Observer observer = new Observer(RULE, RULE::shown, Observer::anythingHappens);

        assertThat(observer.findings(HowWeCount.SPREAD)).isEmpty();
    }

    @Test
    void observerWhoKnowsThatNobodyWithdrawsNeverNarrowsASmallNumberBelowFive() {
        assertThat(small(new Observer(RULE, RULE::shown, Observer::nobodyWithdraws)))
                .isEmpty();
    }

    @Test
    void observerFindsARuleThatNeverKeepsBack() {
        Observer observer = new Observer(
                RULE, board -> RULE.shown(new Board(board.total(), board.ways(), false)), Observer::nobodyWithdraws);

        assertThat(small(observer)).isNotEmpty();
    }

    @Test
    void observerFindsARuleThatKeepsBackOnePersonTooLate() {
        Disclosure late = new Disclosure(HowWeCount.LEAST, HowWeCount.CHANGE, HowWeCount.SPREAD - 1);

        assertThat(small(new Observer(late, late::shown, Observer::nobodyWithdraws)))
                .isNotEmpty();
    }

    @Test
    void observerFindsExactNumbers() {
        Observer observer = new Observer(RULE, DisclosureTests::exact, Observer::nobodyWithdraws);

        assertThat(small(observer)).isNotEmpty();
    }

    @Test
    void whateverHappensOnlyFivesFromTenOnAreShownAndMoveWithTheirReason() {
        Cases.each(TRIES, DisclosureTests::life, DisclosureTests::showsFivesAndMovesWithReason);
    }

    /// What an observer who knew every shown number to the person could say of a hidden one.
    @Test
    void subtractionLeavesFivePossibleNumbers() {
        Cases.each(TRIES, DisclosureTests::life, DisclosureTests::leavesFivePossibleNumbers);
    }

    private static void showsFivesAndMovesWithReason(List<Board> looks) {
        Board board = looks.getFirst();
        for (Board look : looks) {
            Board next = RULE.next(at(board, look));
            Shown shown = RULE.shown(next);

            numbers(shown)
                    .forEach(n -> assertThat(n == 0 || (n >= 10 && n % 5 == 0)).isTrue());
            assertThat(shown.ways()).allMatch(way -> way <= shown.total());
            assertThat(next.total().equals(at(board, look).total())
                            || Math.abs(look.total().exact() - board.total().basis()) >= 5)
                    .isTrue();
            assertThat(next.keptBack() || RULE.next(next).equals(next)).isTrue();
            board = next;
        }
    }

    private static void leavesFivePossibleNumbers(List<Board> looks) {
        Board board = looks.getFirst();
        for (Board look : looks) {
            board = RULE.next(at(board, look));
            Shown shown = RULE.shown(board);
            int hidden = 0;
            int known = 0;
            for (int i = 0; i < shown.ways().size(); i++) {
                boolean seen = shown.ways().get(i) > 0;
                hidden += seen ? 0 : 1;
                known += seen ? board.ways().get(i).exact() : 0;
            }
            if (known > 0 && hidden > 0) {
                int least = Math.max(0, board.total().exact() - known - 9 * (hidden - 1));
                assertThat(Math.min(9, board.total().exact()) - least + 1).isGreaterThanOrEqualTo(5);
            }
        }
    }

    /// Up to eight looks at one board with up to five ways.
    private static List<Board> life(Random chance) {
        int ways = Cases.between(chance, 1, 5);
        return Stream.generate(() -> look(chance, ways))
                .limit(Cases.between(chance, 1, 8))
                .toList();
    }

    /// People with the ways they ticked, so that totals and ways always fit together.
    private static Board look(Random chance, int ways) {
        int[] people = chance.ints(Cases.between(chance, 0, 40), 1, 1 << ways).toArray();
        List<Cell> cells = IntStream.range(0, ways)
                .mapToObj(way -> (int) Arrays.stream(people)
                        .filter(person -> (person & 1 << way) != 0)
                        .count())
                .map(number -> new Cell(number, 0))
                .toList();
        return new Board(new Cell(people.length, 0), cells, false);
    }

    private static Shown shownAfter(Board board) {
        return RULE.shown(RULE.next(board));
    }

    /// What is found about numbers that are certainly under ten.
    private static List<Observer.Finding> small(Observer observer) {
        return observer.findings(HowWeCount.SPREAD).stream()
                .filter(finding -> finding.most() < HowWeCount.LEAST)
                .toList();
    }

    private static Shown exact(Board board) {
        return new Shown(
                board.total().exact() < 10 ? 0 : board.total().exact(),
                board.ways().stream().map(w -> w.exact() < 10 ? 0 : w.exact()).toList());
    }

    private static List<Integer> numbers(Shown shown) {
        List<Integer> numbers = new ArrayList<>(shown.ways());
        numbers.add(shown.total());
        return numbers;
    }

    private static Board board(int total, Integer... ways) {
        return new Board(
                new Cell(total, 0),
                List.of(ways).stream().map(w -> new Cell(w, 0)).toList(),
                false);
    }

    private static Board at(Board before, int total, Integer... ways) {
        return at(before, board(total, ways));
    }

    private static Board at(Board before, Board exact) {
        List<Cell> ways = new ArrayList<>();
        for (int i = 0; i < exact.ways().size(); i++) {
            ways.add(new Cell(exact.ways().get(i).exact(), before.ways().get(i).basis()));
        }
        return new Board(new Cell(exact.total().exact(), before.total().basis()), ways, before.keptBack());
    }
}
