package org.groundswell.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A campaign's accent as a stylesheet of a few lines: the policy for content allows no inline style.
///
/// The address says everything the sheet says, so that any instance can answer it without looking anything up, and a
/// change of the rule here changes the hash in it.
final class AccentSheet {

    private static final Pattern ADDRESS =
            Pattern.compile("/assets/accent-([0-9a-f]{6})-([0-9a-f]{6})\\.[0-9a-f]+\\.css");
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    private static final double DARK_PAPER = 0.0062;
    private static final double WHITE = 1.0;
    private static final double SURFACE_CONTRAST = 3.1;
    private static final double TEXT_CONTRAST = 4.5;

    private AccentSheet() {}

    static Asset of(String light, String dark) {
        var day = digits(light);
        var night = digits(dark);
        var css = """
                @layer accent {
                :root { --accent: #%s; --field: #%s }
                @media (prefers-color-scheme: dark) { :root { --accent: #%s; --field: #%s } }
                @media print { :root { --accent: #%s; --field: #%s } }
                }
                """.formatted(day, day, night, surfaceAtNight(day), day, day);
        var name = "accent-" + day + "-" + night + ".css";
        return Asset.of(name, "text/css;charset=UTF-8", css.getBytes(StandardCharsets.UTF_8));
    }

    /// The sheet at this address, if the address is one that [#of] gives out.
    static Optional<Asset> at(String address) {
        var match = ADDRESS.matcher(address);
        return match.matches()
                ? Optional.of(of(match.group(1), match.group(2)))
                        .filter(sheet -> sheet.address().equals(address))
                : Optional.empty();
    }

    /// A surface carries white words and must stand out from dark paper: a very dark accent is raised until it does.
    private static String surfaceAtNight(String day) {
        int red = channel(day, 0);
        int green = channel(day, 2);
        int blue = channel(day, 4);
        for (int part = 0; part < 100; part++) {
            var tone = String.format(Locale.ROOT, "%02x%02x%02x", up(red, part), up(green, part), up(blue, part));
            if (contrast(luminance(tone), DARK_PAPER) >= SURFACE_CONTRAST) {
                return contrast(WHITE, luminance(tone)) >= TEXT_CONTRAST ? tone : day;
            }
        }
        return day;
    }

    private static int up(int channel, int part) {
        return channel + (255 - channel) * part / 100;
    }

    private static double contrast(double lighter, double darker) {
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(channel(hex, 0)) + 0.7152 * linear(channel(hex, 2)) + 0.0722 * linear(channel(hex, 4));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int channel(String hex, int from) {
        return Integer.parseInt(hex.substring(from, from + 2), 16);
    }

    private static String digits(String hex) {
        var match = HEX.matcher(hex);
        if (!match.matches()) {
            throw new IllegalArgumentException("An accent has six hexadecimal digits, not " + hex);
        }
        return match.group(1).toLowerCase(Locale.ROOT);
    }
}
