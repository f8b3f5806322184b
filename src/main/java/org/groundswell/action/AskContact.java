package org.groundswell.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Whom people may ask before they decide, named by the organizers.
///
/// @param hours when the phone is answered, in words
/// @param languages spoken there, in words
/// @param checked the day an organizer last made sure of it
public record AskContact(
        String name,
        String phone,
        LocalizedText hours,
        LocalizedText languages,
        @Nullable LocalDate checked) {

    AskContact preferring(List<Locale> campaignLanguages) {
        return new AskContact(
                name, phone, hours.preferring(campaignLanguages), languages.preferring(campaignLanguages), checked);
    }
}
