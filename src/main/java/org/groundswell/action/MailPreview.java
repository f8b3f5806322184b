package org.groundswell.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.platform.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says before a piece of news is told whom its mail reaches. Under ten people there is no number, and languages are
/// told apart only where each has none or at least ten.
@Component("mailPreview")
class MailPreview {

    private static final int FEWEST = 10;

    private final Audience audience;
    private final Languages languages;
    private final MessageSource messages;

    MailPreview(Audience audience, Languages languages, MessageSource messages) {
        this.audience = audience;
        this.languages = languages;
        this.messages = messages;
    }

    /// "210 people get this, 160 in English and 50 in Spanish."
    public String reach(UUID actionId, Locale locale) {
        Map<String, Integer> people = audience.of(actionId);
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        if (all < FEWEST) {
            return say(all == 0 ? "action.mailing.nobody" : "action.mailing.few", locale);
        }
        if (people.values().stream().anyMatch(some -> some < FEWEST)) {
            return say("action.mailing.all", locale, all);
        }
        List<String> parts = languages.installed().stream()
                .filter(one -> people.containsKey(one.getLanguage()))
                .map(one -> say(
                        "action.mailing.part",
                        locale,
                        people.getOrDefault(one.getLanguage(), 0),
                        one.getDisplayLanguage(locale)))
                .toList();
        return say("action.mailing.parts", locale, all, String.join(", ", parts));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
