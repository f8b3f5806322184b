package org.groundswell.action;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// "If you cannot": words that lead to a way of the same action.
public record OfferView(UUID id, LocalizedText text, UUID wayId) {

    OfferView preferring(List<Locale> languages) {
        return new OfferView(id, text.preferring(languages), wayId);
    }
}
