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
import org.groundswell.pledge.LinkRequests.LinkRequest;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Mails a new link to who lost theirs.
@Component
@Transactional
public class Relinking {

    private final LinkRequests requests;
    private final CampaignQueries campaigns;
    private final People people;
    private final Submissions submissions;
    private final MailAllowance allowance;
    private final PledgeLinks links;

    Relinking(
            LinkRequests requests,
            CampaignQueries campaigns,
            People people,
            Submissions submissions,
            MailAllowance allowance,
            PledgeLinks links) {
        this.requests = requests;
        this.campaigns = campaigns;
        this.people = people;
        this.submissions = submissions;
        this.allowance = allowance;
        this.links = links;
    }

    /// Notes that somebody asked. It looks nothing up, so whether the address is known shows nowhere, not even in
    /// how long it takes.
    ///
    /// @throws Refused on `email`
    public void ask(String email, Locale locale) {
        requests.add(new LinkRequest(MailAddress.parse(email), locale));
    }

    /// Some of the requests that wait, without those that waited too long.
    List<UUID> unanswered() {
        requests.dropOld();
        return requests.waiting();
    }

    /// Answers a request, unless another has answered it meanwhile.
    void answer(UUID requestId) {
        requests.take(requestId).ifPresent(this::mail);
    }

    /// Mails one link for each campaign that holds something for this address, newest campaign first, as far as the
    /// address may still be mailed today. An unknown one uses up its allowance too.
    private void mail(LinkRequest request) {
        MailAddress address = request.address();
        people.lock(known(address).stream().map(Holder::personId).toList());
        List<Holder> known = known(address);
        boolean mayMail = allowance.take(address);
        for (int next = 0; mayMail && next < known.size(); next++) {
            Holder holder = known.get(next);
            boolean settled = submissions.of(holder.personId()).isEmpty();
            links.invite(holder, address, request.locale(), settled);
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
