package org.groundswell.outreach;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes drafts, and tries them out.
@Component
@Transactional
public class Composing {

    private final Messages messages;
    private final MessageAccess access;
    private final MessageChoices choices;
    private final Languages languages;
    private final TestMail testMail;

    Composing(Messages messages, MessageAccess access, MessageChoices choices, Languages languages, TestMail testMail) {
        this.messages = messages;
        this.access = access;
        this.choices = choices;
        this.languages = languages;
        this.testMail = testMail;
    }

    /// Begins a draft. The same id twice begins one.
    ///
    /// @throws Refused when there are no words, too many, or nobody can be meant
    public void draft(Actor actor, UUID campaignId, UUID id, LocalizedText words, Whom whom) {
        access.require(actor, campaignId);
        Optional<Message> made = messages.findById(id);
        if (made.isPresent()) {
            if (!made.get().campaignId().equals(campaignId)) {
                throw new Refused("", "outreach.error.form");
            }
            return;
        }
        check(campaignId, words, whom);
        Message message = messages.saveAndFlush(new Message(id, campaignId, words, whom));
        access.record(actor, message, "outreach.journal.drafted");
    }

    /// Changes the words of a draft, and whom they are for.
    public void rewrite(Actor actor, UUID id, int version, LocalizedText words, Whom whom) {
        Message message = access.open(actor, id);
        message.mustBeDraft();
        message.expect(version);
        check(message.campaignId(), words, whom);
        message.rewrite(words, whom);
        access.record(actor, message, "outreach.journal.rewritten");
    }

    /// Throws a draft away.
    public void discard(Actor actor, UUID id, int version) {
        Message message = access.open(actor, id);
        message.mustBeDraft();
        message.expect(version);
        access.record(actor, message, "outreach.journal.discarded");
        messages.delete(message);
    }

    /// Mails the actor what a recipient would get. Counts nothing, and is written down nowhere.
    public void tryOut(Actor actor, UUID id, Locale locale) {
        testMail.write(access.open(actor, id), actor.accountId(), locale);
    }

    /// Everything that is wrong, at once.
    private void check(UUID campaignId, LocalizedText words, Whom whom) {
        Refused.together(
                () -> languages.know("words", words),
                () -> MessageText.checked(words),
                () -> choices.check(campaignId, whom));
    }
}
