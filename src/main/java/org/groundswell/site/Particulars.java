package org.groundswell.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one wants to know before going: when, where, for whom not, and what else one can do.
///
/// @param when day and time, in words
/// @param places each in a line
/// @param online a link, for an action without a place
/// @param about sanitized HTML, or nothing
/// @param offers "if you cannot", each with the way it leads to
/// @param contact whom to ask, in a sentence, or null
record Particulars(
        String when,
        List<String> places,
        @Nullable String online,
        String about,
        String exceptions,
        List<Offer> offers,
        @Nullable String contact) {

    record Offer(String text, String wayId) {}
}
