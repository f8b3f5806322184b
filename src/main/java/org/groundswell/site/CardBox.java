package org.groundswell.site;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.coalition.PartnerLinks;
import org.groundswell.platform.NotFound;
import org.groundswell.pledge.Pledging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a card goes that is filled in: for which action it is, and by whose link it came.
@Component
class CardBox {

    private final ActionQueries actions;
    private final PartnerLinks partners;
    private final Pledging pledging;

    CardBox(ActionQueries actions, PartnerLinks partners, Pledging pledging) {
        this.actions = actions;
        this.partners = partners;
        this.pledging = pledging;
    }

    /// @param code what the page's address carried
    void drop(String campaign, String action, String code, PledgeForm form, Locale locale) {
        var id = actions.publicId(campaign, action).orElseThrow(NotFound::new);
        var ways = PledgeProblems.ways(form);
        pledging.submit(id, ways, form.isOnlyIf(), source(campaign, code), form.address(), locale);
    }

    private @Nullable UUID source(String campaign, String code) {
        return code.isEmpty() ? null : partners.partner(campaign, code).orElse(null);
    }
}
