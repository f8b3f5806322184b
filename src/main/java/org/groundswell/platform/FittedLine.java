package org.groundswell.platform;

import java.util.Locale;

/// One line of wood type that fills its column at every screen width, without a script and without inline style.
///
/// The line is set by two class names: `w-77` picks the width of the letters (the font's width axis, 62 to 125) and
/// `s-35` a size from a fixed scale, in parts of the column. Both come from small static tables in the stylesheet
/// (`fit-scale.css`), so a line needs no rule of its own; decision 0010 has the reasons.
///
/// @param text  what the line says, as typed; the stylesheet makes it upper case
/// @param width of the letters, 62 to 125
/// @param step  on the scale of sizes, see [#size()]
public record FittedLine(String text, int width, int step) {

    public static final int NARROWEST = 62;
    public static final int WIDEST = 125;
    /// Steps of the scale: 0 is 4 % of the column, each step 2 % more than the one before, the last 60 %.
    public static final int STEPS = 138;

    private static final double SMALLEST = 4;
    private static final double GROWTH = 1.02;
    /// Parts of the column that the ink of a line fills.
    private static final double FULL = 99.2;
    /// White at the two sides of a line's outer letters, in em, and how far the stylesheet moves the line to the
    /// left.
    private static final double BEARINGS = 0.045;

    private static final double MOVED = 0.03;
    /// What the line may take with its bearings before its last word wraps.
    private static final double MOST = 99.8;

    private static final double WORD_SPACE = 0.1;
    private static final Advances ADVANCES = Advances.load();

    /// Sets a line as near to the wanted size as the letters allow.
    ///
    /// @param target size over column width, such as .36 for a date
    static FittedLine set(String text, double target, Locale locale) {
        var capitals = text.toUpperCase(locale);
        int width = nearest(capitals, target);
        double natural = FULL / length(capitals, width);
        int around = (int) Math.floor(Math.log(natural / SMALLEST) / Math.log(GROWTH));
        var best = filling(text, capitals, clamp(around));
        for (int step = around - 1; step <= around + 2; step++) {
            var other = filling(text, capitals, clamp(step));
            if (miss(other, capitals) < miss(best, capitals)) {
                best = other;
            }
        }
        return best;
    }

    /// Font size in hundredths of the column.
    public double size() {
        return size(step);
    }

    public static double size(int step) {
        return Math.round(SMALLEST * Math.pow(GROWTH, step) * 100) / 100.0;
    }

    /// How much of the column the ink of the line takes, in hundredths.
    double fill(Locale locale) {
        return size() * length(text.toUpperCase(locale), width);
    }

    public String classes() {
        return "fit w-" + width + " s-" + step;
    }

    private static int nearest(String capitals, double target) {
        int best = NARROWEST;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            if (Math.abs(1 / length(capitals, width) - target) < Math.abs(1 / length(capitals, best) - target)) {
                best = width;
            }
        }
        return best;
    }

    /// The letters' width that makes the line full at this size.
    private static FittedLine filling(String text, String capitals, int step) {
        var best = new FittedLine(text, NARROWEST, step);
        for (int width = NARROWEST; width <= WIDEST; width++) {
            var other = new FittedLine(text, width, step);
            if (miss(other, capitals) < miss(best, capitals)) {
                best = other;
            }
        }
        return best;
    }

    /// Too short is a flaw, too long would wrap: the latter weighs a hundred times as much.
    private static double miss(FittedLine line, String capitals) {
        double ink = length(capitals, line.width);
        double over = line.size() * (ink + BEARINGS - MOVED) - MOST;
        return over > 0 ? over * 100 : Math.abs(line.size() * ink - FULL);
    }

    private static double length(String capitals, int width) {
        long spaces = capitals.chars().filter(c -> c == ' ').count();
        return Math.max(0.2, ADVANCES.length(capitals, width) + WORD_SPACE * spaces - BEARINGS);
    }

    private static int clamp(int step) {
        return Math.clamp(step, 0, STEPS - 1);
    }
}
