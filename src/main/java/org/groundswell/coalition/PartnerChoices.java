package org.groundswell.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the forms about partners let people choose from, in words.
@Component("partnerChoices")
public class PartnerChoices {

    private final PartnerQueries partners;
    private final Languages languages;
    private final MessageSource messages;

    PartnerChoices(PartnerQueries partners, Languages languages, MessageSource messages) {
        this.partners = partners;
        this.languages = languages;
        this.messages = messages;
    }

    /// The languages a mail can be written in.
    public List<Choice> languages() {
        return languages.installed().stream()
                .map(language -> Choice.of(language.getLanguage(), say("layout.language." + language, language)))
                .toList();
    }

    /// The language with this tag, else the one of the page.
    public Locale language(String tag, Locale locale) {
        return languages.byTag(tag).orElse(locale);
    }

    /// Whether it is one of those that have this name, or another. Only what everybody may read tells them apart.
    List<Choice> twins(String name, Locale locale) {
        var choices = new ArrayList<Choice>();
        for (PartnerPage known : partners.namedLike(name)) {
            String kind = say(known.kind().messageKey(), locale);
            choices.add(new Choice(
                    known.id().toString(),
                    say("coalition.invitation.known", locale, known.name()),
                    say(
                            "coalition.invitation.known.hint",
                            locale,
                            known.website() == null ? kind : kind + ", " + known.website())));
        }
        choices.add(Choice.of(PartnerInvitationForm.ANOTHER, say("coalition.invitation.another", locale)));
        return choices;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
