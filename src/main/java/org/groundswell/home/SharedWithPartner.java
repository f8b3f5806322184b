package org.groundswell.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.sharing.AgreementQueries;
import org.groundswell.sharing.AgreementRow;
import org.groundswell.sharing.Handing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a partner agreed on with each of its campaigns about the people it brings, and how many said yes.
@Component
class SharedWithPartner {

    private final AgreementQueries agreements;
    private final Handing handing;

    SharedWithPartner(AgreementQueries agreements, Handing handing) {
        this.agreements = agreements;
        this.handing = handing;
    }

    List<Shared> of(Actor actor, UUID partner, List<PartnerPart> parts, Locale locale) {
        return parts.stream()
                .filter(PartnerPart::member)
                .map(part -> shared(actor, partner, part, locale))
                .toList();
    }

    private Shared shared(Actor actor, UUID partner, PartnerPart part, Locale locale) {
        List<AgreementRow> versions = agreements.versions(part.campaign().id(), partner);
        return new Shared(
                part.campaign().title().in(locale),
                part.path(partner) + "/sharing",
                versions.stream().anyMatch(AgreementRow::offered),
                handing.number(actor, partner, part.campaign().id()),
                versions.stream()
                        .filter(AgreementRow::inForce)
                        .map(version -> version.terms().keptUntil())
                        .findFirst()
                        .orElse(null));
    }

    /// @param offered whether an answer of the partner is waited for
    /// @param until the last day it may keep those of the version in force; null when none is
    record Shared(
            String campaign,
            String path,
            boolean offered,
            int number,
            @Nullable LocalDate until) {}
}
