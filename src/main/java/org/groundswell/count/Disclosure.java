package org.groundswell.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rule of what may be shown of one action, as a pure function; `src/docs/counts.md` argues why it is enough.
///
/// @param least no number below this is shown
/// @param change a number moves only after the exact one changed by this much
/// @param spread a number that is not shown can be at least this many numbers, whatever is shown beside it
record Disclosure(int least, int change, int spread) {

    static final Disclosure STANDARD = new Disclosure(HowWeCount.LEAST, HowWeCount.CHANGE, HowWeCount.SPREAD);

    /// Of a whole that is all its parts, so many parts stay silent, or all: where the last ones appear one by one,
    /// each could be found by subtracting from what was shown before.
    private static final int FEW = 4;

    private static final Cell NOBODY = new Cell(0, 0);

    /// One number: what it is, and what it was when it last moved before everybody's eyes (0 before the first
    /// time).
    record Cell(int exact, int basis) {}

    /// An action's numbers by name, and the names of the groups that are held back although some of their numbers
    /// could be shown.
    record Board(Map<String, Cell> cells, Set<String> held) {

        Board {
            cells = Map.copyOf(cells);
            held = Set.copyOf(held);
        }
    }

    /// The board after one more look at the exact numbers.
    ///
    /// @param groups a group whose whole is a part of another comes after that other
    Board next(Board board, List<Group> groups) {
        Map<String, Cell> cells = new HashMap<>(board.cells());
        cells.replaceAll((name, cell) -> moved(cell));
        for (Group group : groups) {
            boolean still = isStill(group, board.cells(), cells);
            boolean unseen = board.held().contains(group.name());
            for (String part : group.parts()) {
                Cell now = cell(board.cells(), part);
                cells.put(part, still ? now : moved(unseen ? unseen(now) : now));
            }
        }
        cells.replaceAll((name, cell) -> Cells.goalOf(name)
                .map(place -> renewed(Cells.tipping(place), name, board.cells(), cells))
                .orElse(cell));
        Set<String> held = new HashSet<>();
        for (Group group : groups) {
            boolean before = board.held().contains(group.name());
            boolean still = isStill(group, board.cells(), cells);
            if (held.contains(group.within()) || (still ? before : holdsBack(group, cells, before))) {
                held.add(group.name());
            }
        }
        return new Board(cells, held);
    }

    /// What everybody sees, by name; a number that is not shown is not in it.
    Map<String, Integer> shown(Board board, List<Group> groups) {
        Map<String, Integer> shown = new HashMap<>();
        for (String alone : Cells.ALONE) {
            show(alone, value(cell(board.cells(), alone)), shown);
        }
        for (Group group : groups) {
            Integer whole = shown.get(group.whole());
            if (whole != null && !board.held().contains(group.name())) {
                // A part that has not yet followed its whole down would look larger than it.
                group.parts().forEach(part -> show(part, Math.min(value(cell(board.cells(), part)), whole), shown));
            }
        }
        board.cells().keySet().forEach(name -> Cells.goalOf(name).ifPresent(place -> showGoal(place, board, shown)));
        return shown;
    }

    /// What a goal asks for is looked at only when the number of those it brings in moves. It changes with it, or
    /// not at all.
    private static Cell renewed(String bring, String goal, Map<String, Cell> before, Map<String, Cell> now) {
        Cell then = cell(before, goal);
        boolean still = cell(before, bring).basis() == cell(now, bring).basis();
        return still ? then : new Cell(then.exact(), then.exact());
    }

    /// Beside the numbers that it is read with, or neither it nor those whom it would bring in.
    private void showGoal(String place, Board board, Map<String, Integer> shown) {
        String bring = Cells.tipping(place);
        if (shown.containsKey(place) && shown.containsKey(bring)) {
            show(
                    Cells.goal(place),
                    HowWeCount.roundedUp(cell(board.cells(), Cells.goal(place)).basis()),
                    shown);
        } else {
            shown.remove(bring);
        }
    }

    /// One number after one more look at it.
    Cell moved(Cell cell) {
        boolean far = Math.abs(cell.exact() - cell.basis()) >= change;
        boolean seen = isShown(cell) || cell.exact() >= least;
        return far && seen ? new Cell(cell.exact(), cell.exact()) : cell;
    }

    /// What everybody sees of one number; 0 stands for none.
    int value(Cell cell) {
        return isShown(cell) ? HowWeCount.rounded(cell.basis()) : 0;
    }

    /// Who comes into a part comes into the whole. If a part appeared while the whole stood still, it would have
    /// been within four of ten before. Of ways this is not so: they can be changed.
    private static boolean isStill(Group group, Map<String, Cell> before, Map<String, Cell> now) {
        return group.kind() != Group.Kind.COVER
                && cell(before, group.whole()).basis()
                        == cell(now, group.whole()).basis();
    }

    /// Parts that were held back come back as if for the first time: an old number shown again would tell what the
    /// part was at the moment of the holding back.
    private static Cell unseen(Cell part) {
        return new Cell(part.exact(), 0);
    }

    /// Somebody who knew every shown number to the person could still subtract. Parts are held back before that
    /// says too much of one that is not shown, and come back only when it says nothing, so that holding back says
    /// no more than showing would.
    private boolean holdsBack(Group group, Map<String, Cell> cells, boolean before) {
        Cell whole = cell(cells, group.whole());
        List<Cell> hidden = group.parts().stream()
                .map(part -> cell(cells, part))
                .filter(part -> !isShown(part))
                .toList();
        int rest = whole.exact() - sum(group, cells) + exact(hidden);
        if (group.kind() == Group.Kind.PART) {
            return hidden.isEmpty() && rest < least;
        }
        int number = hidden.size() + group.unseen();
        if (group.kind() == Group.Kind.PARTITION && number < FEW) {
            return true;
        }
        if (number == 0 || !isShown(whole)) {
            return false;
        }
        boolean cover = group.kind() == Group.Kind.COVER;
        int most = Math.min(least - 1, cover ? whole.exact() : Math.max(0, rest));
        int fewest = group.kind() == Group.Kind.OPEN ? 0 : Math.max(0, rest - (number - 1) * (least - 1));
        boolean says = fewest > 0 || (!cover && most < least - 1);
        return before ? says : most - fewest < spread;
    }

    private boolean isShown(Cell cell) {
        return cell.basis() >= least;
    }

    private static void show(String name, int value, Map<String, Integer> shown) {
        if (value > 0) {
            shown.put(name, value);
        }
    }

    private static Cell cell(Map<String, Cell> cells, String name) {
        return cells.getOrDefault(name, NOBODY);
    }

    private static int sum(Group group, Map<String, Cell> cells) {
        return exact(group.parts().stream().map(part -> cell(cells, part)).toList());
    }

    private static int exact(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::exact).sum();
    }
}
