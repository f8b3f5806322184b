package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.platform.Ids;
import org.junit.jupiter.api.Test;

/// What is shown of the answers after the day.
class KeptBoardTests {

    @Test
    void answersShowFromTenOnRoundedDownAndMoveByFive() {
        KeptBoard first = board(100, 24, 9, 12, 0).next();
        assertThat(shown(first)).containsExactly(20, 0, 10, 0);

        assertThat(shown(at(first, 100, 28, 9, 13, 0).next())).containsExactly(20, 0, 10, 0);
        assertThat(shown(at(first, 100, 29, 10, 13, 0).next())).containsExactly(25, 10, 10, 0);
    }

    @Test
    void whenAlmostEverybodyIsInAShownAnswerAllAreKeptBack() {
        assertThat(shown(board(45, 30, 3, 10, 2).next())).containsExactly(30, 0, 10, 0);
        assertThat(shown(board(44, 30, 2, 10, 2).next())).containsExactly(0, 0, 0, 0);
        assertThat(shown(board(60, 30, 10, 10, 10).next())).containsExactly(30, 10, 10, 10);

        KeptBoard back = board(44, 30, 2, 10, 2).next();
        assertThat(shown(at(back, 48, 30, 2, 10, 2).next()))
                .as("no single person switches it")
                .containsExactly(0, 0, 0, 0);
        assertThat(shown(at(back, 49, 30, 2, 10, 2).next())).containsExactly(30, 0, 10, 0);
    }

    /// Tries every small world, for somebody who knows to the person how many pledged, and every shown number.
    @Test
    void whoKnowsEveryShownNumberToThePersonIsLeftWithFivePossibleOnes() {
        assertThat(findings(false)).isEmpty();
    }

    @Test
    void theSameObserverFindsTheFaultWhenNothingIsKeptBack() {
        assertThat(findings(true)).isNotEmpty();
    }

    @Test
    void waysOfThoseWhoTookPartFollowTheRuleOfWays() {
        assertThat(ways(20, 5)).isEmpty();
        assertThat(ways(25, 15)).hasSize(2).containsValues(25, 15);
    }

    /// What is shown of the ways of 25 who took part.
    private static Map<String, Integer> ways(int first, int second) {
        Map<String, Cell> cells = new HashMap<>(Map.of(Cells.kept(Answer.TOOK_PART), new Cell(25, 0)));
        cells.put(Cells.kept(Answer.TOOK_PART, Cells.way(Ids.ordered())), new Cell(first, 0));
        cells.put(Cells.kept(Answer.TOOK_PART, Cells.way(Ids.ordered())), new Cell(second, 0));
        Map<String, Integer> shown = new HashMap<>(
                new KeptBoard(200, new Board(cells, Set.of())).next().shown());
        assertThat(shown.remove(Cells.kept(Answer.TOOK_PART))).isEqualTo(25);
        return shown;
    }

    private static List<String> findings(boolean nothingKeptBack) {
        Map<String, Map<Answer, Set<Integer>>> possible = new HashMap<>();
        for (int pledged : List.of(24, 33, 40)) {
            for (int took = 0; took <= 20; took++) {
                for (int partly = 0; partly <= 11; partly++) {
                    for (int couldNot = 0; couldNot <= 11; couldNot++) {
                        for (int notSaid = 0; notSaid <= 11; notSaid++) {
                            if (took + partly + couldNot + notSaid <= pledged) {
                                KeptBoard board = board(pledged, took, partly, couldNot, notSaid);
                                note(possible, nothingKeptBack, board.next());
                            }
                        }
                    }
                }
            }
        }
        List<String> findings = new ArrayList<>();
        possible.forEach((seen, hidden) -> hidden.forEach((answer, numbers) -> {
            if (numbers.size() < HowWeCount.SPREAD) {
                findings.add("%s: %s is one of %s".formatted(seen, answer, numbers));
            }
        }));
        return findings;
    }

    private static void note(
            Map<String, Map<Answer, Set<Integer>>> possible, boolean nothingKeptBack, KeptBoard board) {
        var seen = new StringBuilder("of ").append(board.pledged());
        Map<Answer, Integer> hidden = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            Cell cell = board.board().cells().getOrDefault(Cells.kept(answer), new Cell(0, 0));
            boolean held = board.board().held().contains(KeptBoard.ANSWERS);
            boolean shows = cell.basis() > 0 && (nothingKeptBack || !held);
            seen.append(' ').append(shows ? cell.exact() : "?");
            if (!shows) {
                hidden.put(answer, cell.exact());
            }
        }
        hidden.forEach((answer, number) -> possible.computeIfAbsent(seen.toString(), s -> new EnumMap<>(Answer.class))
                .computeIfAbsent(answer, a -> new TreeSet<>())
                .add(number));
    }

    private static KeptBoard board(int pledged, int... people) {
        return at(new KeptBoard(pledged, new Board(Map.of(), Set.of())), pledged, people);
    }

    private static KeptBoard at(KeptBoard before, int pledged, int... people) {
        Map<String, Cell> answers = new HashMap<>();
        int number = 0;
        for (Answer answer : Answer.values()) {
            String name = Cells.kept(answer);
            Cell was = before.board().cells().getOrDefault(name, new Cell(0, 0));
            answers.put(name, new Cell(people[number], was.basis()));
            number++;
        }
        return new KeptBoard(pledged, new Board(answers, before.board().held()));
    }

    private static List<Integer> shown(KeptBoard board) {
        List<Integer> shown = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            shown.add(board.shown().getOrDefault(Cells.kept(answer), 0));
        }
        return shown;
    }
}
