package org.groundswell.home;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.CommitmentRow;
import org.groundswell.commitment.CommitmentState;

/// Partners by name, kinds in their order, and in each cell what was promised, agreed and kept. Kinds count different
/// things, so that what stands at a row's end counts the promises themselves.
///
/// @param sums one for each kind, then one of all promises
record BoardTable(List<CommitmentKind> kinds, List<Line> lines, List<Cell> sums) {

    /// @param cells one for each kind, then one of its promises
    record Line(String partner, List<Cell> cells) {}

    /// @param unnumbered how many promises in it have no number, where one would be welcome
    record Cell(int promised, int agreed, int kept, int unnumbered) {

        public boolean isEmpty() {
            return promised == 0 && unnumbered == 0;
        }
    }

    /// @param rows what was refused or taken back is no promise any more
    static BoardTable of(List<CommitmentRow> rows) {
        var partners = new TreeMap<String, List<CommitmentRow>>(String.CASE_INSENSITIVE_ORDER);
        var kinds = new TreeSet<CommitmentKind>();
        List<CommitmentRow> promised =
                rows.stream().filter(row -> row.state().promised()).toList();
        for (CommitmentRow row : promised) {
            kinds.add(row.promise().kind());
            partners.computeIfAbsent(row.partner(), name -> new ArrayList<>()).add(row);
        }
        List<Line> lines = new ArrayList<>();
        partners.forEach((name, own) -> lines.add(new Line(name, cells(kinds, own))));
        return new BoardTable(List.copyOf(kinds), lines, cells(kinds, promised));
    }

    private static List<Cell> cells(Collection<CommitmentKind> kinds, List<CommitmentRow> rows) {
        List<Cell> cells = new ArrayList<>();
        for (CommitmentKind kind : kinds) {
            cells.add(amounts(
                    rows.stream().filter(row -> row.promise().kind() == kind).toList()));
        }
        cells.add(promises(rows));
        return cells;
    }

    private static Cell amounts(List<CommitmentRow> rows) {
        return new Cell(
                rows.stream().mapToInt(CommitmentRow::amount).sum(),
                rows.stream()
                        .filter(row -> row.state().wasAgreed())
                        .mapToInt(CommitmentRow::amount)
                        .sum(),
                rows.stream().mapToInt(CommitmentRow::keptAmount).sum(),
                (int) rows.stream().filter(CommitmentRow::unnumbered).count());
    }

    private static Cell promises(List<CommitmentRow> rows) {
        return new Cell(
                rows.size(),
                (int) rows.stream().filter(row -> row.state().wasAgreed()).count(),
                (int) rows.stream()
                        .filter(row -> row.state() == CommitmentState.KEPT)
                        .count(),
                0);
    }
}
