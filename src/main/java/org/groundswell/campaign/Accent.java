package org.groundswell.campaign;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A campaign's color in the four places where it is needed, as `#rrggbb`.
///
/// @param light as text, and as a surface under white, on light pages
/// @param dark as text on dark pages
/// @param darkField as a surface under white on dark pages
public record Accent(String light, String dark, String darkField) {

    public static final String PRINTERS_RED = "#c8102e";
    private static final Tone PAPER = Tone.of("#fbf6ec");
    private static final Tone SHEET = Tone.of("#fffdf8");
    private static final Tone WHITE = Tone.of("#ffffff");
    private static final Tone DARK_PAPER = Tone.of("#15120f");
    private static final Tone DARK_SHEET = Tone.of("#211d19");
    /// The twins are looked for step by step, and every reading of a campaign asks for those of the same few.
    private static final Map<String, Accent> KNOWN = new ConcurrentHashMap<>();
    /// WCAG's figure for text.
    private static final double READABLE = 4.5;
    /// On night a color needs more than the least to look like the same ink.
    private static final double READABLE_AT_NIGHT = 6.65;
    /// WCAG asks 3 of a surface against its ground; white on it stays above 4.5 up to here.
    private static final double VISIBLE_AT_NIGHT = 3.55;

    /// The color with its twins for the night.
    ///
    /// @throws IllegalArgumentException when the text is not `#rrggbb`
    public static Accent of(String color) {
        return KNOWN.computeIfAbsent(color, Accent::found);
    }

    private static Accent found(String color) {
        Tone tone = Tone.of(color);
        return new Accent(
                tone.hex(),
                tone.lighterUntil(lighter -> lighter.contrast(DARK_SHEET) >= READABLE_AT_NIGHT)
                        .hex(),
                tone.lighterUntil(lighter -> lighter.contrast(DARK_PAPER) >= VISIBLE_AT_NIGHT)
                        .hex());
    }

    /// Whether the color can be read on paper and sheet, and white on it: 4.5 each.
    public static boolean passes(String color) {
        return passes(Tone.of(color));
    }

    /// The color itself if it passes, else the nearest darker tone that does.
    public static String nearestThatPasses(String color) {
        return Tone.of(color).darkerUntil(Accent::passes).hex();
    }

    private static boolean passes(Tone tone) {
        return tone.contrast(PAPER) >= READABLE && tone.contrast(SHEET) >= READABLE && tone.contrast(WHITE) >= READABLE;
    }
}
