package org.groundswell.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.groundswell.action.ActionLine;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerPage;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.home.PartnerHomePage.Asked;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts a partner's home together.
@Component
class PartnerHome {

    private final PartnerQueries partners;
    private final CommitmentQueries commitments;
    private final Ahead ahead;
    private final RoleHolders holders;
    private final AccountQueries accounts;
    private final Surroundings surroundings;
    private final MessageSource messages;

    PartnerHome(
            PartnerQueries partners,
            CommitmentQueries commitments,
            Ahead ahead,
            RoleHolders holders,
            AccountQueries accounts,
            Surroundings surroundings,
            MessageSource messages) {
        this.partners = partners;
        this.commitments = commitments;
        this.ahead = ahead;
        this.holders = holders;
        this.accounts = accounts;
        this.surroundings = surroundings;
        this.messages = messages;
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
                        .flatMap(part -> ahead.in(part.campaign().id(), today).stream()
                                .map(action -> asked(part.campaign(), action, today, locale)))
                        .sorted(Comparator.comparing(Asked::day))
                        .toList(),
                commitments.ofPartner(id, today),
                holders.of(Role.REPRESENTATIVE, scope).stream()
                        .map(RoleHolder::name)
                        .toList(),
                accounts.pending(scope));
    }

    private Asked asked(CampaignView campaign, ActionLine action, LocalDate today, Locale locale) {
        Object[] days = {ChronoUnit.DAYS.between(today, action.day())};
        return new Asked(
                action.id(),
                "/c/" + campaign.slug() + "/" + action.slug(),
                action.day(),
                action.name().in(locale),
                action.ask().in(locale),
                messages.getMessage("home.today.inDays", days, locale));
    }
}
