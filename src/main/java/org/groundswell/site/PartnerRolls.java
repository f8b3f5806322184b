package org.groundswell.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    Map<String, List<String>> of(UUID campaignId, Locale locale) {
        return partners.inCampaign(campaignId).stream()
                .collect(Collectors.groupingBy(
                        partner -> messages.getMessage(partner.kind().messageKey(), null, locale),
                        LinkedHashMap::new,
                        Collectors.mapping(PartnerLine::name, Collectors.toList())));
    }
}
