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
/// @param missing what is still needed from groups, as far as it is said
record Particulars(
        String when,
        List<String> places,
        @Nullable String online,
        Said about,
        Said exceptions,
        List<Offer> offers,
        String missing,
        @Nullable Contact contact) {

    record Offer(Said said, String wayId) {}

    /// Whom to ask.
    ///
    /// @param phone as it was written, or nothing
    /// @param dialed what a telephone understands of it
    /// @param more hours and languages, those that were named
    /// @param checked the day somebody called there, in words
    record Contact(
            String name,
            String phone,
            String dialed,
            List<Said> more,
            @Nullable String checked) {}
}
