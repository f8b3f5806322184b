package org.groundswell.joining;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// An application as a campaign's admins read it.
///
/// @param decides who in it may decide, in its own words
/// @param state where it stands
/// @param at since when
/// @param reason why it was not accepted
/// @param partner which it became or was
public record ApplicationRow(
        UUID id,
        UUID campaignId,
        String name,
        PartnerKind kind,
        LocalizedText about,
        @Nullable String website,
        String decides,
        String state,
        Instant at,
        LocalizedText reason,
        @Nullable UUID partner) {

    public boolean waiting() {
        return state.equals(PartnerApplication.State.WAITING.name());
    }

    boolean sent() {
        return state.equals(PartnerApplication.State.SENT.name());
    }

    /// The message key of where it stands.
    public String messageKey() {
        return "joining.state." + state.toLowerCase(Locale.ROOT);
    }
}
