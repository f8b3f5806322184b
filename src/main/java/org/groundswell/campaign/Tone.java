package org.groundswell.campaign;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A color that can be made lighter and darker as the eye sees it, in OKLCH (Ottosson 2020), and compared by WCAG 2.2's
/// contrast ratio.
record Tone(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double STEP = 0.0025;
    private static final double CHROMA_STEP = 0.002;

    /// @throws IllegalArgumentException when the text is not `#rrggbb`
    static Tone of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a color like #c8102e: " + hex);
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Tone(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /// From 1 (the same) to 21 (black on white).
    double contrast(Tone other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    Tone lighterUntil(Predicate<Tone> enough) {
        return walk(enough, STEP);
    }

    Tone darkerUntil(Predicate<Tone> enough) {
        return walk(enough, -STEP);
    }

    private Tone walk(Predicate<Tone> enough, double step) {
        if (enough.test(this)) {
            return this;
        }
        Lch lch = lch();
        Tone tone = this;
        for (double light = lch.light() + step; light >= 0 && light <= 1 && !enough.test(tone); light += step) {
            tone = of(new Lch(light, lch.chroma(), lch.hue()));
        }
        return tone;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private Lch lch() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Lch(light, Math.hypot(x, y), Math.atan2(y, x));
    }

    /// Takes color out until a screen can show it.
    private static Tone of(Lch wanted) {
        Lch lch = wanted;
        double[] rgb = lch.linear();
        while (!shown(rgb) && lch.chroma() > 0) {
            lch = new Lch(lch.light(), Math.max(0, lch.chroma() - CHROMA_STEP), lch.hue());
            rgb = lch.linear();
        }
        return new Tone(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    private static boolean shown(double... rgb) {
        for (double channel : rgb) {
            if (channel < -0.001 || channel > 1.001) {
                return false;
            }
        }
        return true;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double c = Math.clamp(linear, 0, 1);
        double curved = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * curved);
    }

    /// Lightness 0 to 1, chroma, hue in radians.
    private record Lch(double light, double chroma, double hue) {

        double[] linear() {
            double x = chroma * Math.cos(hue);
            double y = chroma * Math.sin(hue);
            double l = cube(light + 0.3963377774 * x + 0.2158037573 * y);
            double m = cube(light - 0.1055613458 * x - 0.0638541728 * y);
            double s = cube(light - 0.0894841775 * x - 1.2914855480 * y);
            return new double[] {
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
            };
        }

        private static double cube(double value) {
            return value * value * value;
        }
    }
}
