package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.groundswell.count.Condition.Scope;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.count.Observer.Finding;
import org.groundswell.count.Observer.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said of those who wait, before somebody who knows the rule and everybody who is in: 20 in a state, 20
/// elsewhere. People of a world wait for the state, some for few there, some for many; and others for something
/// else.
class TippingDisclosureTests {

    private static final Disclosure RULE = Disclosure.STANDARD;
    private static final Place MINNESOTA = new Place("MN", "");
    private static final Place WISCONSIN = new Place("WI", "");
    private static final String WI = Cells.state("WI");
    private static final String MN = Cells.state("MN");

    /// Whoever asks about a place that we do not know of them waits, and is a part of nothing.
    private static final Bundle LOST = bundle(Place.UNKNOWN, Scope.STATE, 10);

    private static final String FEW = "wait for few";
    private static final String MANY = "wait for many";
    private static final String ELSEWHERE = "wait for something else";
    private static final String IN_STATE = "wait for people of the state";
    private static final String ASKED = "asked";
    private static final List<String> WAITING = List.of(FEW, MANY, ELSEWHERE, IN_STATE);
    private static final int SURE = 20;

    /// So many wait in the worlds that are tried.
    private static final int MOST = 24;

    /// Enough to find a fault.
    private static final int SOME = 19;

    @Test
    void saysWhatTheNumbersBesideItSay() {
        PublishedCount published = published(people(0, 30, 9, 60));

        assertThat(published.waiting()).contains(35);
        assertThat(published.states()).containsEntry("MN", 20);
        assertThat(published.tips()).isEqualTo(Map.of(MINNESOTA, new Tip(10, 30)));
    }

    @Test
    void saysNothingOfFewerThanTenOrBesideFewOthersOrWhereThePlaceHasNoNumber() {
        assertThat(published(people(9, 9, 20, 60)).tips()).isEqualTo(Map.of(MINNESOTA, new Tip(25, 15)));
        assertThat(published(people(9, 0, 20, 60)).tips()).isEmpty();
        assertThat(published(people(0, 18, 4, 60)).tips()).isEmpty();
        Map<Bundle, Integer> apart =
                Map.of(bundle(Place.UNKNOWN, null, 0), 40, bundle(MINNESOTA, Scope.STATE, 60), 30, LOST, 20);
        assertThat(published(apart).tips()).isEmpty();
    }

    @Test
    void goalMovesOnlyWithThoseItBringsIn() {
        Board before = look(new Board(Map.of(), Set.of()), Tallying.cells(people(9, 5, 9, 60)));
        assertThat(shown(before)).containsEntry(Cells.goal(MN), 60);

        Board still = look(before, Tallying.cells(people(10, 5, 12, 60)));
        assertThat(shown(still)).containsEntry(Cells.goal(MN), 60).containsEntry(Cells.tipping(MN), 10);

        Board moved = look(still, Tallying.cells(people(19, 5, 9, 60)));
        assertThat(shown(moved)).containsEntry(Cells.goal(MN), 40).containsEntry(Cells.tipping(MN), 15);
    }

    @Test
    void observerOfTwoSnapshotsNeverNarrowsASmallNumberOfAPlaceBelowFive() {
        assertThat(observed(TippingDisclosureTests::shown, false, MOST)).isEmpty();
        assertThat(observed(TippingDisclosureTests::shown, true, MOST)).isEmpty();
        Observer ofTwo = observer(TippingDisclosureTests::countedOfTwo, TippingDisclosureTests::shown, true);
        assertThat(small(ofTwo, MOST)).isEmpty();
    }

    @Test
    void observerFindsThatNothingIsHeldBack() {
        assertThat(observed(board -> shown(new Board(board.cells(), Set.of())), true, SOME))
                .isNotEmpty();
    }

    @Test
    void observerFindsLiveNumbersOfThoseWhoComeIn() {
        assertThat(observed(live(Cells.tipping(MN), n -> n), true, SOME)).isNotEmpty();
    }

    /// Who sees a goal move while hardly anybody came knows that one of them tipped the balance.
    @Test
    void nothingMovesWhileFewerThanFiveCome() {
        assertThat(seenToMove(TippingDisclosureTests::shown)).isZero();
        assertThat(seenToMove(live(Cells.goal(MN), HowWeCount::roundedUp))).isPositive();
    }

    private static long seenToMove(Function<Board, Map<String, Integer>> eyes) {
        long moved = 0;
        for (int few = 6; few <= 12; few++) {
            for (int many = 0; many <= 8; many++) {
                for (int came = 1; came < HowWeCount.CHANGE; came++) {
                    Board then = look(new Board(Map.of(), Set.of()), Tallying.cells(people(few, many, 9, 60)));
                    Board now = look(then, Tallying.cells(people(few + came, many, 9, 60)));
                    moved += eyes.apply(then).equals(eyes.apply(now)) ? 0 : 1;
                }
            }
        }
        return moved;
    }

    /// What somebody asked for is always one of five numbers at least.
    @Test
    void observerNeverReadsOffWhatWasAsked() {
        assertThat(asked(TippingDisclosureTests::shown)).isEmpty();
        assertThat(asked(live(Cells.goal(MN), n -> n))).isNotEmpty();
    }

    private static List<Finding> asked(Function<Board, Map<String, Integer>> eyes) {
        List<World> worlds = new ArrayList<>();
        for (int waiting = 10; waiting <= 20; waiting++) {
            for (int asked = 41; asked <= 60; asked++) {
                worlds.add(World.of(0, waiting, 9, waiting, asked));
            }
        }
        List<String> names = List.of(FEW, MANY, ELSEWHERE, IN_STATE, ASKED);
        return new Observer(
                        RULE,
                        names,
                        groups(),
                        eyes,
                        (then, now) -> Observer.grow(then, now, 4),
                        TippingDisclosureTests::countedAsAsked)
                .findings(worlds, HowWeCount.SPREAD).stream()
                        .filter(finding -> finding.cell().endsWith(ASKED))
                        .toList();
    }

    /// How many of a place ask for few is no number of a place: where a goal moves from one to another, that is one
    /// of four at least.
    private static List<Finding> observed(
            Function<Board, Map<String, Integer>> eyes, boolean nobodyWithdraws, int most) {
        return small(observer(TippingDisclosureTests::counted, eyes, nobodyWithdraws), most).stream()
                .filter(finding -> finding.possible() < HowWeCount.SPREAD - 1
                        || finding.cell().endsWith(IN_STATE))
                .toList();
    }

    private static List<Finding> small(Observer observer, int most) {
        List<World> worlds = new ArrayList<>();
        for (int few = 0; few <= 19; few++) {
            for (int many = 0; few + many <= most; many++) {
                for (int elsewhere = 0; few + many + elsewhere <= most; elsewhere++) {
                    worlds.add(World.of(few, many, elsewhere, few + many));
                }
            }
        }
        return observer.findings(worlds, HowWeCount.SPREAD).stream()
                .filter(finding -> finding.most() < HowWeCount.LEAST)
                .filter(finding -> !finding.cell().endsWith(ELSEWHERE))
                .toList();
    }

    private static Observer observer(
            Function<World, Map<String, Integer>> cells,
            Function<Board, Map<String, Integer>> eyes,
            boolean nobodyWithdraws) {
        return new Observer(
                RULE,
                WAITING,
                groups(),
                eyes,
                (then, now) -> !nobodyWithdraws || Observer.grow(then, now, WAITING.size()),
                cells);
    }

    /// The goal is at 40 or at 60.
    private static Map<String, Integer> counted(World world) {
        return Tallying.cells(people(world.number(0), world.number(1), world.number(2), 60));
    }

    /// The first wait for another state, which shows no number.
    private static Map<String, Integer> countedOfTwo(World world) {
        Map<Bundle, Integer> people = new HashMap<>(people(0, world.number(1), world.number(2), 60));
        people.put(bundle(WISCONSIN, Scope.STATE, 500), world.number(0));
        return Tallying.cells(people);
    }

    private static Map<String, Integer> countedAsAsked(World world) {
        return Tallying.cells(
                people(world.number(0), world.number(1), world.number(2), Math.max(Condition.LEAST, world.number(4))));
    }

    private static Map<Bundle, Integer> people(int few, int many, int elsewhere, int asked) {
        return Map.of(
                bundle(MINNESOTA, null, 0),
                SURE,
                bundle(Place.UNKNOWN, null, 0),
                SURE,
                bundle(MINNESOTA, Scope.STATE, 40),
                few,
                bundle(MINNESOTA, Scope.STATE, asked),
                many,
                LOST,
                elsewhere);
    }

    private static Bundle bundle(Place place, @Nullable Scope scope, int minimum) {
        return new Bundle(place, scope == null ? null : new Condition(scope, minimum), Set.of());
    }

    private static Function<Board, Map<String, Integer>> live(String name, IntUnaryOperator as) {
        return board -> {
            Map<String, Integer> shown = new HashMap<>(shown(board));
            shown.computeIfPresent(
                    name,
                    (n, late) -> as.applyAsInt(
                            board.cells().getOrDefault(name, new Cell(0, 0)).exact()));
            return shown;
        };
    }

    private static PublishedCount published(Map<Bundle, Integer> people) {
        return PublishedCount.of(shown(look(new Board(Map.of(), Set.of()), Tallying.cells(people))), null);
    }

    private static Board look(Board before, Map<String, Integer> exact) {
        Map<String, Cell> cells = new HashMap<>();
        exact.forEach((name, number) -> cells.put(
                name,
                new Cell(
                        number,
                        before.cells().getOrDefault(name, new Cell(0, 0)).basis())));
        return RULE.next(new Board(cells, before.held()), groups());
    }

    private static Map<String, Integer> shown(Board board) {
        return RULE.shown(board, groups());
    }

    private static List<Group> groups() {
        return Group.of(
                List.of(Cells.TOTAL, MN, Cells.tipping(MN), Cells.tipping(Cells.TOTAL), Cells.tipping(WI)),
                state -> 87);
    }
}
