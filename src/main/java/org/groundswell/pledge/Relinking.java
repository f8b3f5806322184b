package org.groundswell.pledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.people.MailAllowance;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Mails a new link to who lost theirs.
@Component
@Transactional
public class Relinking {

    private final CampaignQueries campaigns;
    private final People people;
    private final Submissions submissions;
    private final MailAllowance allowance;
    private final PledgeLinks links;

    Relinking(
            CampaignQueries campaigns,
            People people,
            Submissions submissions,
            MailAllowance allowance,
            PledgeLinks links) {
        this.campaigns = campaigns;
        this.people = people;
        this.submissions = submissions;
        this.allowance = allowance;
        this.links = links;
    }

    /// Mails one link for each campaign that holds something for this address, newest campaign first, as far as the
    /// address may still be mailed today. Whether it is known shows nowhere: an unknown one uses up its allowance
    /// too.
    ///
    /// @throws Refused on `email`
    public void ask(String email, Locale locale) {
        MailAddress address = MailAddress.parse(email);
        people.lock(known(address).stream().map(Holder::personId).toList());
        List<Holder> known = known(address);
        boolean mayMail = allowance.take(address);
        for (int next = 0; mayMail && next < known.size(); next++) {
            Holder holder = known.get(next);
            links.invite(
                    holder, address, locale, submissions.of(holder.personId()).isEmpty());
            mayMail = next + 1 < known.size() && allowance.take(address);
        }
    }

    private List<Holder> known(MailAddress address) {
        return campaigns.all().reversed().stream()
                .map(campaign -> holder(campaign, address))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Holder> holder(CampaignView campaign, MailAddress address) {
        Optional<UUID> person = people.find(campaign.id(), address);
        return person.map(id -> new Holder(campaign.id(), id));
    }
}
