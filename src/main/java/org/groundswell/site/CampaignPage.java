package org.groundswell.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.campaign.CampaignView;
import org.jspecify.annotations.Nullable;

/// What a campaign's public page shows, in one language.
///
/// @param next the next action's poster, or null when none lies ahead
/// @param story sanitized HTML
/// @param partners kind in words to names
/// @param endorsers of the campaign as a whole
record CampaignPage(
        CampaignView campaign,
        Said call,
        @Nullable Ahead next,
        List<Day> days,
        Said story,
        Map<String, List<PartnerRolls.Name>> partners,
        EndorsementRolls.Roll endorsers) {

    /// @param countdown "Next: in 9 days"
    record Ahead(String countdown, Poster poster, String path, boolean takesPledges) {}

    /// @param standing past, next, later or cancelled
    /// @param note what was kept, or how many are in; may be null
    record Day(
            LocalDate day,
            String date,
            Said name,
            String path,
            String standing,
            @Nullable String note) {}
}
