package org.groundswell.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLinks;
import org.groundswell.coalition.PartnerMember;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The partners of a campaign as public pages know them: those that are listed, names by kind.
@Component
class PartnerRolls {

    private final PartnerLinks partners;
    private final EndorsementRolls endorsers;
    private final MessageSource messages;

    PartnerRolls(PartnerLinks partners, EndorsementRolls endorsers, MessageSource messages) {
        this.partners = partners;
        this.endorsers = endorsers;
        this.messages = messages;
    }

    /// @param path of the partner's public page
    record Name(String name, String path) {}

    List<PartnerMember> members(CampaignView campaign) {
        return partners.members(campaign.id());
    }

    Map<String, List<Name>> of(CampaignView campaign, List<PartnerMember> members, Locale locale) {
        return members.stream()
                .filter(PartnerMember::listed)
                .collect(Collectors.groupingBy(
                        partner -> messages.getMessage(partner.kind().messageKey(), null, locale),
                        LinkedHashMap::new,
                        Collectors.mapping(partner -> name(campaign, partner), Collectors.toList())));
    }

    /// Those of one action, or of the campaign as a whole.
    EndorsementRolls.Roll endorsers(
            CampaignView campaign, @Nullable UUID actionId, LocalizedText subject, Locale locale) {
        return endorsers.of(campaign, actionId, subject.in(locale), locale);
    }

    private static Name name(CampaignView campaign, PartnerMember partner) {
        return new Name(partner.name(), "/c/" + campaign.slug() + "/partners/" + partner.id());
    }
}
