package org.groundswell.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The lines of a poster, by what they say: each has its own size to aim at (`components/fit.html` draws them).
@Component("fittedLines")
public class FittedLines {

    /// A name set smaller than this part of the column breaks into two lines, then three.
    private static final double BREAKS_UNDER = 8.5;

    private static final int MOST_LINES = 3;
    private static final double WEEKDAY = .105;
    private static final double DATE = .36;
    private static final double NAME = .125;
    private static final double ASK = .07;

    public FittedLine weekday(String text, Locale locale) {
        return FittedLine.set(text, WEEKDAY, locale);
    }

    public FittedLine date(String text, Locale locale) {
        return FittedLine.set(text, DATE, locale);
    }

    /// One to three lines; a name without a space stays on one.
    public List<FittedLine> name(String text, Locale locale) {
        var parts = new ArrayList<String>(List.of(text.strip().replaceAll("\\s+", " ")));
        while (parts.size() < MOST_LINES) {
            int widest = widest(parts, locale);
            var halves = halves(parts.get(widest));
            if (halves.size() < 2 || named(parts.get(widest), locale).size() >= BREAKS_UNDER) {
                break;
            }
            parts.remove(widest);
            parts.addAll(widest, halves);
        }
        return parts.stream().map(part -> named(part, locale)).toList();
    }

    public FittedLine ask(String text, Locale locale) {
        return FittedLine.set(text, ASK, locale);
    }

    private static FittedLine named(String part, Locale locale) {
        return FittedLine.set(part, NAME, locale);
    }

    private static int widest(List<String> parts, Locale locale) {
        int widest = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (named(parts.get(i), locale).size()
                    < named(parts.get(widest), locale).size()) {
                widest = i;
            }
        }
        return widest;
    }

    /// Two parts around the space nearest the middle, or the text alone if it has none.
    private static List<String> halves(String text) {
        int middle = text.length() / 2;
        int before = text.lastIndexOf(' ', middle);
        int after = text.indexOf(' ', middle);
        int at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        return at < 0 ? List.of(text) : List.of(text.substring(0, at), text.substring(at + 1));
    }
}
