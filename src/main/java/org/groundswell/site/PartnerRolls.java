package org.groundswell.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLine;
import org.groundswell.coalition.PartnerQueries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The listed partners of a campaign, names by kind.
@Component
class PartnerRolls {

    private final PartnerQueries partners;
    private final MessageSource messages;

    PartnerRolls(PartnerQueries partners, MessageSource messages) {
        this.partners = partners;
        this.messages = messages;
    }

    /// @param path of the partner's public page
    record Name(String name, String path) {}

    Map<String, List<Name>> of(CampaignView campaign, Locale locale) {
        return partners.inCampaign(campaign.id()).stream()
                .collect(Collectors.groupingBy(
                        partner -> messages.getMessage(partner.kind().messageKey(), null, locale),
                        LinkedHashMap::new,
                        Collectors.mapping(partner -> name(campaign, partner), Collectors.toList())));
    }

    private static Name name(CampaignView campaign, PartnerLine partner) {
        return new Name(partner.name(), "/c/" + campaign.slug() + "/partners/" + partner.id());
    }
}
