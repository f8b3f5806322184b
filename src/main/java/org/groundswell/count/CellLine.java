package org.groundswell.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.count.Disclosure.Shown;

/// A cell as it is stored. The lines of one action come with its total first; an action whose total never came has an
/// empty one, so that its ways stay hidden.
record CellLine(UUID actionId, String cell, int exact, int basis) {

    static Board board(List<CellLine> lines, boolean keptBack) {
        List<Cell> ways = ways(lines).stream().map(CellLine::value).toList();
        return new Board(total(lines), ways, keptBack);
    }

    /// The lines whose basis the rule has moved.
    static List<CellLine> moved(List<CellLine> lines, Board after) {
        List<CellLine> moved = new ArrayList<>();
        lines.stream()
                .filter(CellLine::isTotal)
                .map(line -> line.with(after.total()))
                .forEach(moved::add);
        List<CellLine> ways = ways(lines);
        for (int i = 0; i < ways.size(); i++) {
            moved.add(ways.get(i).with(after.ways().get(i)));
        }
        moved.removeAll(lines);
        return moved;
    }

    static Map<String, Integer> shown(List<CellLine> lines, Shown shown) {
        Map<String, Integer> values = new HashMap<>();
        values.put(Cells.TOTAL, shown.total());
        List<CellLine> ways = ways(lines);
        for (int i = 0; i < ways.size(); i++) {
            values.put(ways.get(i).cell(), shown.ways().get(i));
        }
        values.values().removeIf(value -> value == 0);
        return values;
    }

    private static Cell total(List<CellLine> lines) {
        return lines.stream()
                .filter(CellLine::isTotal)
                .map(CellLine::value)
                .findFirst()
                .orElse(new Cell(0, 0));
    }

    private static List<CellLine> ways(List<CellLine> lines) {
        return lines.stream()
                .filter(line -> Cells.wayOf(line.cell()).isPresent())
                .toList();
    }

    boolean isWaiting() {
        return cell.equals(Cells.WAITING);
    }

    private boolean isTotal() {
        return cell.equals(Cells.TOTAL);
    }

    /// Drift below nothing counts as nothing.
    Cell value() {
        return new Cell(Math.max(0, exact), basis);
    }

    CellLine with(Cell moved) {
        return new CellLine(actionId, cell, exact, moved.basis());
    }
}
