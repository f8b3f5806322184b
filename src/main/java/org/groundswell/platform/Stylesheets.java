package org.groundswell.platform;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes one stylesheet of an entry and the parts it imports, once at start: there is no front-end build.
///
/// An entry (`css/public.css`) lists its parts as `@import "base/tokens.css" layer(tokens);` with paths from `css/`.
/// Addresses of fonts are written as `url("/fonts/x.woff2")` and replaced by hashed ones.
final class Stylesheets {

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"(?: layer\\(([a-z-]+)\\))?;");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"/([^\"]+)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?!!).*?\\*/", Pattern.DOTALL);

    private final Function<String, String> source;
    private final Function<String, String> address;

    /// @param source  the text of a file by its name, such as `css/base/tokens.css`
    /// @param address the hashed address of a file by its name, such as `fonts/archivo-black.woff2`
    Stylesheets(Function<String, String> source, Function<String, String> address) {
        this.source = source;
        this.address = address;
    }

    String joined(String name) {
        return withAddresses(squeezed(withParts(name)));
    }

    private String withParts(String name) {
        return IMPORT.matcher(source.apply(name)).replaceAll(part -> Matcher.quoteReplacement(layered(part)));
    }

    private String layered(MatchResult part) {
        var text = withParts("css/" + part.group(1));
        var layer = part.group(2);
        return layer == null ? text : "@layer " + layer + " {\n" + text + "\n}";
    }

    private String withAddresses(String css) {
        return ADDRESS.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement("url(\"" + address.apply(found.group(1)) + "\")"));
    }

    /// Comments (but licences) and indents say nothing to a browser.
    private static String squeezed(String css) {
        return COMMENT.matcher(css)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
