package org.groundswell.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.groundswell.account.Role;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Languages;
import org.groundswell.platform.Refused;
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

    /// The languages that were ticked, the one chosen as the campaign's own first.
    ///
    /// @throws Refused when there is none, or one that is not spoken here, or the first is not among them
    List<Locale> read(List<String> tags, String first) {
        List<Locale> ticked = tags.stream()
                .distinct()
                .map(tag ->
                        languages.byTag(tag).orElseThrow(() -> new Refused("languages", "campaign.error.languages")))
                .toList();
        if (ticked.isEmpty()) {
            throw new Refused("languages", "campaign.error.languages");
        }
        if (!first.isEmpty() && !tags.contains(first)) {
            throw new Refused("first", "campaign.error.first");
        }
        return ticked.stream()
                .sorted(Comparator.comparing(one -> !one.getLanguage().equals(first)))
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
