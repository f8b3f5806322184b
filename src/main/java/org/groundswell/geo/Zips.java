package org.groundswell.geo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every ZIP code we know. The table is read from the class path when the first one is asked for and then stays in
/// memory (5.5 MB), so that a lookup costs no query.
@Component
public class Zips {

    private static final Pattern TYPED = Pattern.compile("\\s*([0-9]{5})(?:[\\s-]*[0-9]{4})?\\s*");
    private static final int LONGEST = 40;

    /// The ZIP that was typed, if there is one. Blanks around it and the four further digits of ZIP+4 are dropped.
    /// Anything else, or a number that is no ZIP, finds nothing; nothing that is typed makes it fail.
    public Optional<Zip> find(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = TYPED.matcher(typed);
        return matcher.matches() ? Loaded.TABLE.find(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /// How many counties a state has ZIP codes in, by its two letters; none of what is no state.
    public int counties(String state) {
        return Loaded.TABLE.counties(state);
    }

    /// A county's full name ("Hennepin County"), by its five digits.
    public Optional<String> countyName(String fips) {
        return Loaded.TABLE.countyName(fips);
    }

    private static final class Loaded {
        static final ZipTable TABLE = ZipTable.load();
    }
}
