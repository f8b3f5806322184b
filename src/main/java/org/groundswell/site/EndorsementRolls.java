package org.groundswell.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.CampaignView;
import org.groundswell.endorsement.Endorsed;
import org.groundswell.endorsement.EndorsementQueries;
import org.groundswell.platform.Dates;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Who endorses, as public pages say it: names by kind, each with who decided it and when.
@Component
class EndorsementRolls {

    private final EndorsementQueries endorsements;
    private final Dates dates;
    private final MessageSource messages;

    EndorsementRolls(EndorsementQueries endorsements, Dates dates, MessageSource messages) {
        this.endorsements = endorsements;
        this.dates = dates;
        this.messages = messages;
    }

    /// @param names kind in words to names
    /// @param withdrawn in sentences
    record Roll(Map<String, List<Line>> names, List<String> withdrawn) {

        public boolean isEmpty() {
            return names.isEmpty() && withdrawn.isEmpty();
        }
    }

    /// @param path of the partner's public page
    /// @param how it was decided
    record Line(String name, String path, String how) {}

    /// @param actionId none for what is endorsed as a whole
    /// @param subject what it is called
    Roll of(CampaignView campaign, @Nullable UUID actionId, String subject, Locale locale) {
        List<Endorsed> here = endorsements.inPublic(campaign.id()).stream()
                .filter(one -> Objects.equals(one.actionId(), actionId))
                .toList();
        return new Roll(
                here.stream()
                        .filter(one -> one.withdrawnOn() == null)
                        .sorted(Comparator.comparing(Endorsed::kind))
                        .collect(Collectors.groupingBy(
                                one -> say(one.kind().messageKey(), locale),
                                LinkedHashMap::new,
                                Collectors.mapping(one -> line(campaign, one, locale), Collectors.toList()))),
                here.stream()
                        .filter(one -> one.withdrawnOn() != null)
                        .map(one -> withdrawn(one, subject, locale))
                        .toList());
    }

    /// What one partner endorses, in sentences.
    ///
    /// @param names of the actions
    List<String> by(UUID partnerId, CampaignView campaign, Map<UUID, LocalizedText> names, Locale locale) {
        return endorsements.inPublic(campaign.id()).stream()
                .filter(one -> one.partnerId().equals(partnerId))
                .map(one -> sentence(
                        one,
                        names.getOrDefault(one.actionId(), campaign.title()).in(locale),
                        locale))
                .toList();
    }

    private String sentence(Endorsed one, String subject, Locale locale) {
        return one.withdrawnOn() == null
                ? say("endorsement.says", locale, one.partner(), subject) + ", " + how(one, locale) + "."
                : withdrawn(one, subject, locale);
    }

    private String withdrawn(Endorsed one, String subject, Locale locale) {
        return say(
                        "endorsement.says.withdrawn",
                        locale,
                        one.partner(),
                        subject,
                        day(Objects.requireNonNull(one.withdrawnOn()), locale))
                + ".";
    }

    private Line line(CampaignView campaign, Endorsed one, Locale locale) {
        return new Line(one.partner(), "/c/" + campaign.slug() + "/partners/" + one.partnerId(), how(one, locale));
    }

    private String how(Endorsed one, Locale locale) {
        return say(one.authority().howKey(), locale, day(one.decidedOn(), locale));
    }

    private String day(LocalDate day, Locale locale) {
        return dates.dayWithYear(day, locale);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
