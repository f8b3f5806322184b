package org.groundswell.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Published totals as steps through time; the list beside it says the same in numbers.
///
/// @param svg an `svg` element of presentation attributes and classes only
record DayChart(String svg, LocalDate from, LocalDate to, int highest) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int EDGE = 4;

    /// @param to where the last step ends, unless it began later
    static @Nullable DayChart of(List<DayMove> moves, LocalDate to) {
        if (moves.isEmpty()) {
            return null;
        }
        LocalDate first = moves.getFirst().day();
        LocalDate last = moves.getLast().day().isAfter(to) ? moves.getLast().day() : to;
        int highest = moves.stream().mapToInt(DayChart::people).max().orElse(0);
        if (highest == 0 || !last.isAfter(first)) {
            return null;
        }
        var chart = new DayChart("", first, last, highest);
        return new DayChart(chart.drawn(moves), first, last, highest);
    }

    private String drawn(List<DayMove> moves) {
        var line = new StringBuilder();
        var ground = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < moves.size(); i++) {
            DayMove move = moves.get(i);
            if (move.total() != null) {
                int x = x(move.day());
                int y = y(people(move));
                int end = i + 1 < moves.size() ? x(moves.get(i + 1).day()) : WIDTH;
                line.append(pen ? "V%d".formatted(y) : "M%d %d".formatted(x, y))
                        .append("H")
                        .append(end);
                ground.append("M%d %dV%dH%dV%dz".formatted(x, HEIGHT, y, end, HEIGHT));
            }
            pen = move.total() != null;
        }
        return """
                <svg class="day-chart" viewBox="0 0 %d %d" aria-hidden="true" focusable="false">\
                <path class="ground" d="%s"/><path class="line" d="%s"/></svg>""".formatted(WIDTH, HEIGHT, ground, line);
    }

    private int x(LocalDate day) {
        return (int) (WIDTH * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to));
    }

    private int y(int people) {
        return (int) (HEIGHT - (long) (HEIGHT - EDGE) * people / highest);
    }

    private static int people(DayMove move) {
        Integer total = move.total();
        return total == null ? 0 : total;
    }
}
