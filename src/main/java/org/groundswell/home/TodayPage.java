package org.groundswell.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Today shows.
///
/// @param needs what waits for somebody, most pressing first
/// @param moves numbers that moved since yesterday, to the next action
/// @param next the coming actions, soonest first
/// @param past the actions behind, last one first
/// @param share how to pass the next one on; nothing while none is public
record TodayPage(
        List<Need> needs,
        List<Move> moves,
        List<Coming> next,
        List<Past> past,
        @Nullable Share share) {

    /// @param late drawn in the accent: late or failed
    record Need(
            String number,
            String text,
            @Nullable String more,
            boolean late,
            @Nullable String path,
            @Nullable String verb) {}

    /// @param spark an svg element, or nothing when there is no history to draw
    record Move(
            String name,
            String change,
            String total,
            @Nullable String spark) {}

    /// @param inWords "in 9 days", "tomorrow", "today"
    record Coming(LocalDate day, String name, String inWords, String confirmed, String path) {}

    /// @param kept how many took part, in words
    record Past(LocalDate day, String name, String kept, String path) {}

    /// @param publicPath without the language's prefix
    /// @param address as people type it
    /// @param qr an svg element
    /// @param path where the poster and the rest are
    record Share(String name, String publicPath, String address, String text, String qr, String path) {}
}
