package org.groundswell.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountQueries;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.RoleHolder;
import org.groundswell.account.RoleHolders;
import org.groundswell.account.Scope;
import org.groundswell.coalition.PartnerPage;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.home.PartnerHomePage.Asked;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;

/// Puts a partner's home together.
@Component
class PartnerHome {

    private final PartnerQueries partners;
    private final CommitmentQueries commitments;
    private final AskedOfPartner asked;
    private final RoleHolders holders;
    private final AccountQueries accounts;
    private final Surroundings surroundings;

    PartnerHome(
            PartnerQueries partners,
            CommitmentQueries commitments,
            AskedOfPartner asked,
            RoleHolders holders,
            AccountQueries accounts,
            Surroundings surroundings) {
        this.partners = partners;
        this.commitments = commitments;
        this.asked = asked;
        this.holders = holders;
        this.accounts = accounts;
        this.surroundings = surroundings;
    }

    /// @throws org.groundswell.platform.NotFound when the actor does not represent the partner
    PartnerHomePage of(Actor actor, UUID id, Locale locale) {
        PartnerPage partner = partners.own(actor, id);
        LocalDate today = surroundings.today();
        Scope scope = Scope.partner(id);
        List<PartnerPart> parts = partners.parts(id);
        return new PartnerHomePage(
                partner,
                parts,
                parts.stream()
                        .filter(PartnerPart::member)
                        .flatMap(part -> asked.in(part.campaign(), today, locale))
                        .sorted(Comparator.comparing(Asked::day))
                        .toList(),
                commitments.ofPartner(id, today),
                holders.of(Role.REPRESENTATIVE, scope).stream()
                        .map(RoleHolder::name)
                        .toList(),
                accounts.pending(scope));
    }
}
