package org.groundswell.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A count drawn as tally marks: gates of five strokes, four upright and one across.
///
/// One stroke stands for 1, 2, 5, 10, 20, 50… people: the smallest step that needs at most sixty strokes. People who
/// wait for others are thin strokes in the accent and begin a gate of their own. The drawing says nothing that the
/// sentence above it does not, so it is hidden from screen readers.
///
/// @param in      strokes of people who are in
/// @param waiting strokes of people who wait for others
/// @param step    people a stroke
public record Tally(int in, int waiting, int step) {

    private static final int MOST_STROKES = 60;
    private static final int GATES_A_ROW = 12;
    private static final int BETWEEN = 5;
    private static final int GATE = 29;
    private static final int ROW = 34;
    private static final int HEIGHT = 26;

    /// The tally of these numbers of people; part of a step draws no stroke, as numbers are rounded down.
    public static Tally of(int peopleIn, int peopleWaiting) {
        int step = 1;
        while (peopleIn / step + peopleWaiting / step > MOST_STROKES) {
            step = Steps.after(step);
        }
        return new Tally(peopleIn / step, peopleWaiting / step, step);
    }

    /// An `svg` element of presentation attributes and classes only; colors come from `tally.css`.
    public String svg() {
        var marks = new ArrayList<String>();
        draw(marks, 0, in, "in");
        draw(marks, gates(in), waiting, "waiting");
        int gates = gates(in) + gates(waiting);
        int width = Math.min(Math.max(gates, 1), GATES_A_ROW) * GATE - BETWEEN;
        int height = Math.max(1, (gates + GATES_A_ROW - 1) / GATES_A_ROW) * ROW - (ROW - HEIGHT);
        return "<svg class=\"tally\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
                .formatted(width, height, width, height, String.join("", marks));
    }

    private static void draw(List<String> marks, int firstGate, int strokes, String kind) {
        if (strokes == 0) {
            return;
        }
        var path = new StringBuilder();
        for (int i = 0; i < strokes; i++) {
            int gate = firstGate + i / 5;
            int x = gate % GATES_A_ROW * GATE;
            int y = gate / GATES_A_ROW * ROW;
            path.append(i % 5 < 4 ? upright(x + 3 + i % 5 * 5, y) : across(x, y));
        }
        marks.add("<path class=\"%s\" d=\"%s\"/>".formatted(kind, path));
    }

    private static String upright(int x, int y) {
        return String.format(Locale.ROOT, "M%d %dv%d", x, y, HEIGHT);
    }

    private static String across(int x, int y) {
        return String.format(Locale.ROOT, "M%d %dl22 -14", x, y + 20);
    }

    private static int gates(int strokes) {
        return (strokes + 4) / 5;
    }
}
