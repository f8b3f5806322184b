package org.groundswell.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How far each character of the heading face moves the pen, in thousandths of an em.
///
/// The table is made together with the font (`src/docs/font.md`), at four stops of the width axis; between two
/// stops the advance is linear.
final class Advances {

    /// A character the face does not have is set in a fallback face; this is wider than most of those.
    private static final int UNKNOWN = 900;

    private final int[] stops;
    private final Map<Integer, int[]> rows;

    private Advances(int[] stops, Map<Integer, int[]> rows) {
        this.stops = stops;
        this.rows = rows;
    }

    static Advances load() {
        var stream = Objects.requireNonNull(Advances.class.getResourceAsStream("/platform/advances.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().map(line -> line.split(",", -1)).toList();
            var rows = new HashMap<Integer, int[]>();
            for (var line : lines.subList(1, lines.size())) {
                rows.put(Integer.parseInt(line[0], 16), numbers(line));
            }
            return new Advances(numbers(lines.getFirst()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The length of a line in em at this width of the axis, kerning off, without extra space between words.
    double length(String text, int width) {
        int from = 0;
        while (from < stops.length - 2 && width > stops[from + 1]) {
            from++;
        }
        double part = (width - stops[from]) / (double) (stops[from + 1] - stops[from]);
        int lower = from;
        return text.codePoints().mapToDouble(c -> between(row(c), lower, part)).sum() / 1000;
    }

    private static double between(int[] row, int from, double part) {
        return row[from] + (row[from + 1] - row[from]) * part;
    }

    private int[] row(int character) {
        var row = rows.get(character);
        if (row != null) {
            return row;
        }
        int base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .codePointAt(0);
        var unknown = new int[stops.length];
        Arrays.fill(unknown, UNKNOWN);
        return rows.getOrDefault(base, unknown);
    }

    private static int[] numbers(String[] line) {
        return Arrays.stream(line).skip(1).mapToInt(Integer::parseInt).toArray();
    }
}
