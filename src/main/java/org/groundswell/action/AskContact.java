package org.groundswell.action;

import java.time.LocalDate;
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
        @Nullable LocalDate checked) {}
