package org.groundswell.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public numbers of an action in one language: nothing that is not in the published snapshots.
///
/// @param path of the action's page, without the language's prefix
/// @param cancelled day and reason, or null
/// @param reconfirmed people who said yes once more; null when there is no number to show
/// @param shared people who are the second person of a mailbox; null when there is no number to show
/// @param ways in the form's order; empty when none has a number
/// @param states those with most people first; empty when none has a number
/// @param map null when no state has a number
/// @param days newest first
/// @param chart null as long as there is nothing to compare
record CountsPage(
        String path,
        Said name,
        String date,
        Standing standing,
        ActionPage.@Nullable Cancelled cancelled,
        Counted counted,
        @Nullable Integer reconfirmed,
        @Nullable Integer shared,
        List<NumberRow> ways,
        List<NumberRow> states,
        @Nullable StateMap map,
        List<NumberRow> days,
        @Nullable Chart chart) {

    record Chart(String svg, String from, String to, int highest) {}
}
