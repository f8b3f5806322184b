package org.groundswell.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.coalition.WithdrawalForm;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Reasons, offered in the language of the one who decides and kept in that of the one who reads.
@Component
class Reasons {

    private final MessageSource messages;
    private final Languages languages;

    Reasons(MessageSource messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /// The rows above the buttons: what to ask for, why not, and own words.
    List<Choice> choices(Locale locale) {
        List<Choice> choices = new ArrayList<>();
        for (DecisionReason reason : DecisionReason.values()) {
            String answer =
                    reason.verb() == CommitmentVerb.ASK ? "commitment.decision.ask" : "commitment.decision.decline";
            choices.add(new Choice(reason.name(), say(reason, locale), messages.getMessage(answer, null, locale)));
        }
        choices.add(
                Choice.of(DecisionForm.OWN_WORDS, messages.getMessage("commitment.reason.own-words", null, locale)));
        return choices;
    }

    /// What a partner could do instead, when another already does what it offers.
    List<Choice> instead(Locale locale) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", messages.getMessage("commitment.decision.instead.none", null, locale)));
        for (CommitmentKind kind : CommitmentKind.values()) {
            choices.add(Choice.of(kind.name(), messages.getMessage(kind.messageKey(), null, locale)));
        }
        return choices;
    }

    /// What the form says for this answer. To agree needs no reason; a row ticked above is then left aside.
    ///
    /// @throws Refused when the reason is missing, too long, or one for another answer
    CommitmentAnswer answer(DecisionForm form, CommitmentVerb verb, Locale locale) {
        LocalizedText words = WithdrawalForm.said(form.getWords(), locale);
        LocalizedText reason = verb == CommitmentVerb.AGREE || form.getReason().equals(DecisionForm.OWN_WORDS)
                ? words
                : joined(chosen(form, verb), instead(form), words.in(locale));
        return new CommitmentAnswer(form.getVersion(), reason, reason.in(locale));
    }

    /// A reason from the list, kept in one language only, in the reader's; own words stay as they were written.
    String readBy(Locale reader, String said) {
        for (Locale language : languages.installed()) {
            for (DecisionReason reason : DecisionReason.values()) {
                String known = say(reason, language);
                if (said.startsWith(known)) {
                    return say(reason, reader) + insteadReadBy(reader, language, said.substring(known.length()));
                }
            }
        }
        return said;
    }

    private String insteadReadBy(Locale reader, Locale language, String rest) {
        for (CommitmentKind kind : CommitmentKind.values()) {
            String known = " " + could(kind, language);
            if (rest.startsWith(known)) {
                return " " + could(kind, reader) + rest.substring(known.length());
            }
        }
        return rest;
    }

    private static DecisionReason chosen(DecisionForm form, CommitmentVerb verb) {
        DecisionReason chosen = Typed.one("reason", DecisionReason.class, form.getReason(), "coalition.error.reason");
        if (chosen.verb() != verb) {
            throw new Refused("reason", "commitment.error.reason.other");
        }
        return chosen;
    }

    /// Only "another group already does this" goes on to what they could do.
    private static @Nullable CommitmentKind instead(DecisionForm form) {
        return form.getInstead().isEmpty() || !form.getReason().equals(DecisionReason.TAKEN.name())
                ? null
                : Typed.one("instead", CommitmentKind.class, form.getInstead(), "commitment.error.kind");
    }

    private LocalizedText joined(DecisionReason chosen, @Nullable CommitmentKind instead, String words) {
        LocalizedText all = LocalizedText.EMPTY;
        for (Locale language : languages.installed()) {
            String could = instead == null ? "" : " " + could(instead, language);
            all = all.with(language, (say(chosen, language) + could + " " + words).strip());
        }
        return all;
    }

    private String could(CommitmentKind instead, Locale locale) {
        String need = messages.getMessage(instead.messageKey(), null, locale);
        return messages.getMessage("commitment.reason.could", new Object[] {need}, locale);
    }

    private String say(DecisionReason reason, Locale locale) {
        return messages.getMessage(reason.messageKey(), null, locale);
    }
}
