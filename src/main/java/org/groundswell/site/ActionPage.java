package org.groundswell.site;

import java.util.List;
import java.util.Map;
import org.groundswell.action.ActionKind;
import org.groundswell.action.Sharing;
import org.groundswell.campaign.CampaignView;
import org.jspecify.annotations.Nullable;

/// Everything an action's public page shows, in one language.
///
/// @param path without the language's prefix
/// @param address absolute, in this language
/// @param source whose link led there
/// @param share short address and text to send on
/// @param cancelled day and reason, or null
/// @param notices newest first
/// @param outcome what came of it, once the organizers have said so, or null
/// @param partners kind in words to names
/// @param endorsers of this action
/// @param next the campaign's next action, or null
/// @param structured schema.org's Event as JSON that is safe inside a page
/// @param onlyIn the language of texts that this page's language does not have yet, or null
record ActionPage(
        CampaignView campaign,
        ActionKind kind,
        Standing standing,
        String path,
        String address,
        Source source,
        Sharing.Share share,
        Poster poster,
        String meta,
        Counted counted,
        Card card,
        Particulars particulars,
        @Nullable Cancelled cancelled,
        List<Notice> notices,
        @Nullable Said outcome,
        Map<String, List<PartnerRolls.Name>> partners,
        EndorsementRolls.Roll endorsers,
        @Nullable Next next,
        String structured,
        @Nullable String onlyIn) {

    record Cancelled(String day, String reason) {}

    record Notice(Said said, String posted) {}

    record Next(String name, String date, String path) {}
}
