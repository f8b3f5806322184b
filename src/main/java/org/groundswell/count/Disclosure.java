package org.groundswell.count;

import java.util.List;
import java.util.stream.IntStream;

/// The rule of what may be shown of one action, as a pure function; `src/docs/counts.md` argues why it is enough.
///
/// @param least no number below this is shown
/// @param change a number moves only after the exact one changed by this much
/// @param spread a number that is not shown can be at least this many numbers, whatever is shown beside it
record Disclosure(int least, int change, int spread) {

    static final Disclosure STANDARD = new Disclosure(HowWeCount.LEAST, HowWeCount.CHANGE, HowWeCount.SPREAD);

    /// One number: what it is, and what it was when it last moved before everybody's eyes (0 before the first
    /// time).
    record Cell(int exact, int basis) {}

    /// An action's numbers. A person is once in the total and in one or more ways, so that each way is at most the
    /// total and the total at most the sum of the ways.
    ///
    /// @param keptBack whether the ways are not shown although some of them could be
    record Board(Cell total, List<Cell> ways, boolean keptBack) {}

    /// What everybody sees; 0 stands for no number.
    record Shown(int total, List<Integer> ways) {}

    /// The board after one more look at the exact numbers.
    Board next(Board board) {
        Cell total = moved(board.total());
        List<Cell> ways = board.ways().stream()
                .map(way -> moved(board.keptBack() ? unseen(way) : way))
                .toList();
        return new Board(total, ways, keepsBack(total, ways, board.keptBack()));
    }

    Shown shown(Board board) {
        int total = value(board.total());
        boolean none = total == 0 || board.keptBack();
        // A way that has not yet followed its total down would look larger than it.
        List<Integer> ways = board.ways().stream()
                .map(way -> none ? 0 : Math.min(value(way), total))
                .toList();
        return new Shown(total, ways);
    }

    /// Ways that were kept back come back as if for the first time: an old number shown again would tell what the
    /// way was at the moment of the keeping back.
    private static Cell unseen(Cell way) {
        return new Cell(way.exact(), 0);
    }

    /// One number after one more look at it. Alone it is all there is to say of people who are in no other number:
    /// nothing beside it narrows it.
    Cell moved(Cell cell) {
        boolean far = Math.abs(cell.exact() - cell.basis()) >= change;
        boolean seen = isShown(cell) || cell.exact() >= least;
        return far && seen ? new Cell(cell.exact(), cell.exact()) : cell;
    }

    /// Somebody who knew every shown number to the person could still subtract: who is in the total and in no shown
    /// way is in a hidden one. Ways are kept back before that says too much, and come back only when it says
    /// nothing, so that keeping back says no more than showing would.
    private boolean keepsBack(Cell total, List<Cell> ways, boolean before) {
        List<Cell> hidden = ways.stream().filter(way -> !isShown(way)).toList();
        if (hidden.isEmpty() || !isShown(total)) {
            return false;
        }
        int shown = sum(ways) - sum(hidden);
        int inOneHidden = total.exact() - shown - (hidden.size() - 1) * (least - 1);
        int most = Math.min(least - 1, total.exact());
        return before ? inOneHidden > 0 : most - inOneHidden < spread;
    }

    private boolean isShown(Cell cell) {
        return cell.basis() >= least;
    }

    /// What everybody sees of one number; 0 stands for none.
    int value(Cell cell) {
        return isShown(cell) ? HowWeCount.rounded(cell.basis()) : 0;
    }

    private static int sum(List<Cell> cells) {
        return cells.stream().flatMapToInt(cell -> IntStream.of(cell.exact())).sum();
    }
}
