package org.groundswell.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
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

    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ().-]{4,24}[0-9]");
    private static final int LONGEST = 120;
    /// Where a day begins first in the United States: nobody there is told that today is the future.
    private static final ZoneId FIRST = ZoneId.of("America/Puerto_Rico");

    /// @throws Refused for the first thing that does not fit
    AskContact valid(Instant now) {
        problems(now).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        return this;
    }

    /// What does not fit: name, phone and the day somebody last made sure of it are needed, and no text is endless.
    List<Refused> problems(Instant now) {
        List<Refused> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(new Refused("name", "action.error.contact.name"));
        }
        if (!PHONE.matcher(phone).matches()) {
            problems.add(new Refused("phone", "action.error.contact.phone"));
        }
        Map.of("name", LocalizedText.of(name), "hours", hours, "languages", languages)
                .forEach((field, text) -> {
                    try {
                        ActionTexts.check(field, text, LONGEST);
                    } catch (Refused tooLong) {
                        problems.add(tooLong);
                    }
                });
        if (checked == null || checked.isAfter(LocalDate.ofInstant(now, FIRST))) {
            problems.add(new Refused(
                    "checked", checked == null ? "action.error.contact.unchecked" : "action.error.contact.future"));
        }
        return problems;
    }

    AskContact preferring(List<Locale> campaignLanguages) {
        return new AskContact(
                name, phone, hours.preferring(campaignLanguages), languages.preferring(campaignLanguages), checked);
    }
}
