package org.groundswell.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLinks;
import org.groundswell.coalition.PartnerMember;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The partners of a campaign as public pages know them: those that are listed, names by kind.
@Component
class PartnerRolls {

    private final PartnerLinks partners;
    private final MessageSource messages;

    PartnerRolls(PartnerLinks partners, MessageSource messages) {
        this.partners = partners;
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

    private static Name name(CampaignView campaign, PartnerMember partner) {
        return new Name(partner.name(), "/c/" + campaign.slug() + "/partners/" + partner.id());
    }
}
