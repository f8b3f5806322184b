package org.groundswell.outreach;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.pledge.Crowds;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Counts whom a message goes to, and says it.
@Component
class Reaches {

    private final Crowds crowds;
    private final Languages languages;
    private final MessageSource messages;

    Reaches(Crowds crowds, Languages languages, MessageSource messages) {
        this.crowds = crowds;
        this.languages = languages;
        this.messages = messages;
    }

    Reach of(UUID campaignId, Whom whom) {
        return new Reach(crowds.count(whom.in(campaignId)), whom.isNarrowed());
    }

    /// "This goes to about 640 people: 410 in English, 230 in Spanish."
    String inWords(Reach reach, Locale locale) {
        if (!reach.mayBeSent()) {
            return say(refusal(reach), locale);
        }
        if (reach.isFew()) {
            return say("outreach.reach.few", locale);
        }
        int all = Reach.rounded(reach.all());
        if (!reach.tellsLanguages()) {
            return say("outreach.reach.all", locale, all);
        }
        List<String> parts = languages.installed().stream()
                .filter(one -> reach.people().containsKey(one.getLanguage()))
                .map(one ->
                        say("outreach.reach.part", locale, reach.in(one.getLanguage()), one.getDisplayLanguage(locale)))
                .toList();
        return say("outreach.reach.parts", locale, all, String.join(", ", parts));
    }

    /// Why nothing is sent.
    static String refusal(Reach reach) {
        return reach.narrowed() ? "outreach.reach.tooFew" : "outreach.reach.nobody";
    }

    /// What somebody whose language is missing reads instead, for each such language.
    List<String> missing(Reach reach, Whom whom, LocalizedText words, Locale locale) {
        return languages.installed().stream()
                .filter(one -> whom.language() == null || whom.language().equals(one.getLanguage()))
                .filter(words::standsIn)
                .map(one -> missing(reach, one, words, locale))
                .toList();
    }

    private String missing(Reach reach, Locale language, LocalizedText words, Locale locale) {
        String name = language.getDisplayLanguage(locale);
        String instead = Locale.of(words.languageOf(language)).getDisplayLanguage(locale);
        int people = reach.tellsLanguages() ? reach.in(language.getLanguage()) : 0;
        return people == 0
                ? say("outreach.missing", locale, name, instead)
                : say("outreach.missing.people", locale, name, instead, people);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
