package org.groundswell.count;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a number's quality depends on, beside place, condition and ways.
///
/// @param source the partner whose link brought the person, if one did
/// @param second whether it is the second person of a shared mailbox
/// @param reconfirmed whether they said yes once more before the day
public record Traits(@Nullable UUID source, boolean second, boolean reconfirmed) {

    public static final Traits NONE = new Traits(null, false, false);

    private static final String NOTHING = "-";

    /// Always the same text: the source, and which of the others hold, with a blank between.
    String text() {
        String marks = (second ? "2" : "") + (reconfirmed ? "r" : "");
        return (source == null ? NOTHING : source) + " " + (marks.isEmpty() ? NOTHING : marks);
    }

    static Traits parse(String source, String marks) {
        return new Traits(
                source.equals(NOTHING) ? null : UUID.fromString(source), marks.contains("2"), marks.contains("r"));
    }
}
