package org.groundswell.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Typed;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Why an application is not accepted: offered in the language of the one who decides, kept in all.
@Component
class DeclineReasons {

    private final MessageSource messages;
    private final Languages languages;

    DeclineReasons(MessageSource messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    List<Choice> choices(Locale locale) {
        List<Choice> choices = new ArrayList<>();
        for (DeclineReason reason : DeclineReason.values()) {
            choices.add(Choice.of(reason.name(), say(reason, locale)));
        }
        choices.add(Choice.of(AnswerForm.OWN_WORDS, messages.getMessage("joining.reason.own-words", null, locale)));
        return choices;
    }

    /// @throws Refused when the reason is missing or too long
    LocalizedText read(AnswerForm form, Locale locale) {
        LocalizedText words = form.said(locale);
        if (form.getReason().equals(AnswerForm.OWN_WORDS)) {
            if (words.isEmpty()) {
                throw new Refused("words", "coalition.error.reason");
            }
            return words;
        }
        var chosen = Typed.one("reason", DeclineReason.class, form.getReason(), "coalition.error.reason");
        LocalizedText all = LocalizedText.EMPTY;
        for (Locale language : languages.installed()) {
            all = all.with(language, (say(chosen, language) + " " + words.in(locale)).strip());
        }
        return all;
    }

    private String say(DeclineReason reason, Locale locale) {
        return messages.getMessage(reason.messageKey(), null, locale);
    }
}
