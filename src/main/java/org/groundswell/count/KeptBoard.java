package org.groundswell.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;

/// The rule of what may be shown of the answers after an action's day, as a pure function. Everybody who pledged gave
/// one answer or none, and how many gave none is never shown; so whoever knew every shown number could only bound a
/// hidden answer from above, by those who are in no shown one. When that says too much, all answers are held back.
/// The ways of those who took part hang together with their number as any action's with its total.
///
/// @param pledged people who were in
/// @param board the answers and the ways of those who took part, by name
record KeptBoard(int pledged, Board board) {

    static final String ANSWERS = "answers";

    private static final Disclosure RULE = Disclosure.STANDARD;
    private static final Cell NOBODY = new Cell(0, 0);

    /// The board after one more look at the exact numbers. What was held back comes back as if for the first time.
    KeptBoard next() {
        boolean before = board.held().contains(ANSWERS);
        Map<String, Cell> cells = new HashMap<>(board.cells());
        if (before) {
            names().forEach(answer -> cells.computeIfPresent(answer, (name, cell) -> new Cell(cell.exact(), 0)));
        }
        Board after = RULE.next(new Board(cells, board.held()), List.of(ways()));
        Set<String> held = new HashSet<>(after.held());
        if (tellsTooMuch(after.cells(), before)) {
            held.add(ANSWERS);
        }
        return new KeptBoard(pledged, new Board(after.cells(), held));
    }

    /// What everybody sees, by name; a number that is not shown is not in it.
    Map<String, Integer> shown() {
        Map<String, Integer> shown = new HashMap<>();
        if (!board.held().contains(ANSWERS)) {
            names().forEach(answer -> shown.put(answer, RULE.value(cell(board.cells(), answer))));
        }
        if (!board.held().contains(Group.WAYS)) {
            Group ways = ways();
            int whole = shown.getOrDefault(ways.whole(), 0);
            ways.parts().forEach(way -> shown.put(way, Math.min(RULE.value(cell(board.cells(), way)), whole)));
        }
        shown.values().removeIf(value -> value == 0);
        return shown;
    }

    private boolean tellsTooMuch(Map<String, Cell> cells, boolean before) {
        List<Cell> shown = names().stream()
                .map(answer -> cell(cells, answer))
                .filter(answer -> RULE.value(answer) > 0)
                .toList();
        if (shown.isEmpty() || shown.size() == names().size()) {
            return false;
        }
        int others = pledged - shown.stream().mapToInt(Cell::exact).sum();
        return others < (before ? HowWeCount.LEAST - 1 : HowWeCount.SPREAD);
    }

    private Group ways() {
        List<String> ways = board.cells().keySet().stream()
                .filter(cell -> Cells.tookPartOf(cell).isPresent())
                .toList();
        return new Group(Group.WAYS, Group.Kind.COVER, Cells.kept(Answer.TOOK_PART), "", ways, 0);
    }

    private static List<String> names() {
        return Arrays.stream(Answer.values()).map(Cells::kept).toList();
    }

    private static Cell cell(Map<String, Cell> cells, String name) {
        return cells.getOrDefault(name, NOBODY);
    }
}
