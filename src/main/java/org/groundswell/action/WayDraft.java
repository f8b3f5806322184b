package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// A way as it is to be.
///
/// @param id of the way that is reworded; none for a new one
/// @param students whether students take it
public record WayDraft(@Nullable UUID id, LocalizedText text, boolean students) {

    private static final int LONGEST = 120;

    /// @param line of the form that the sentence stands beside
    /// @throws Refused when there are no words, or too many
    static void checkWords(int line, LocalizedText text) {
        String field = "lines[" + line + "].text";
        if (text.isEmpty()) {
            throw new Refused(field, "action.error.way.empty");
        }
        ActionTexts.check(field, text, LONGEST);
    }
}
