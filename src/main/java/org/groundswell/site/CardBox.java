package org.groundswell.site;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.coalition.PartnerLinks;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.FilledCard;
import org.groundswell.pledge.Pledging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a card goes that is filled in: for which action it is, and by whose link it came.
@Component
class CardBox {

    private final PartnerLinks partners;
    private final Pledging pledging;

    CardBox(PartnerLinks partners, Pledging pledging) {
        this.partners = partners;
        this.pledging = pledging;
    }

    /// @param code what the page's address carried
    ///
    /// @return where the mail goes
    MailAddress drop(String campaign, String action, String code, PledgeForm form, Locale locale) {
        var address = MailAddress.parse(form.address());
        var source = source(campaign, code);
        pledging.submit(
                campaign, action, new FilledCard(PledgeProblems.ways(form), form.isOnlyIf(), source, address, locale));
        return address;
    }

    private @Nullable UUID source(String campaign, String code) {
        return code.isEmpty() ? null : partners.partner(campaign, code).orElse(null);
    }
}
