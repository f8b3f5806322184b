package org.groundswell.campaign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// A campaign as pages read it.
///
/// @param call one line that says what it wants
/// @param story Markdown
/// @param languages the first is the campaign's own
/// @param retentionDays days after its last action until everything about people is erased
public record CampaignView(
        UUID id,
        String slug,
        LocalizedText title,
        LocalizedText call,
        LocalizedText story,
        List<Locale> languages,
        Accent accent,
        int retentionDays,
        int version) {}
