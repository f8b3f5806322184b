package org.groundswell.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A campaign's accent as a stylesheet of a few lines: the policy for content allows no inline style.
///
/// The address says everything the sheet says, so that any instance can answer it without looking anything up, and a
/// change of the rules below changes the hash in it.
final class AccentSheet {

    private static final Pattern ADDRESS =
            Pattern.compile("/assets/accent-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\\.[0-9a-f]+\\.css");
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    private AccentSheet() {}

    /// @param light as text and surface by day and on print
    /// @param dark  as text by night
    /// @param darkField as a surface under white by night
    static Asset of(String light, String dark, String darkField) {
        var day = digits(light);
        var night = digits(dark);
        var surface = digits(darkField);
        var css = """
                @layer accent {
                :root { --accent: #%s; --field: #%s }
                @media (prefers-color-scheme: dark) { :root { --accent: #%s; --field: #%s } }
                @media print { :root { --accent: #%s; --field: #%s } }
                }
                """.formatted(day, day, night, surface, day, day);
        var name = "accent-" + day + "-" + night + "-" + surface + ".css";
        return Asset.of(name, "text/css;charset=UTF-8", css.getBytes(StandardCharsets.UTF_8));
    }

    /// The sheet at this address, if the address is one that [#of] gives out.
    static Optional<Asset> at(String address) {
        var match = ADDRESS.matcher(address);
        return match.matches()
                ? Optional.of(of(match.group(1), match.group(2), match.group(3)))
                        .filter(sheet -> sheet.address().equals(address))
                : Optional.empty();
    }

    private static String digits(String hex) {
        var match = HEX.matcher(hex);
        if (!match.matches()) {
            throw new IllegalArgumentException("An accent has six hexadecimal digits, not " + hex);
        }
        return match.group(1).toLowerCase(Locale.ROOT);
    }
}
