package org.groundswell.campaign;

import java.util.List;
import java.util.Locale;
import org.groundswell.account.Role;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the forms of a campaign let people choose from, in words.
@Component("campaignChoices")
class CampaignChoices {

    private final Languages languages;
    private final MessageSource messages;

    CampaignChoices(Languages languages, MessageSource messages) {
        this.languages = languages;
        this.messages = messages;
    }

    public List<Choice> languages(Locale locale) {
        return languages.installed().stream()
                .map(one -> Choice.of(one.getLanguage(), one.getDisplayLanguage(locale)))
                .toList();
    }

    public List<Choice> roles(Locale locale) {
        return List.of(
                role(Role.ORGANIZER, "campaign.role.organizer", locale),
                role(Role.ADMIN, "campaign.role.admin", locale));
    }

    private Choice role(Role role, String key, Locale locale) {
        return Choice.of(role.name(), messages.getMessage(key, null, locale));
    }
}
