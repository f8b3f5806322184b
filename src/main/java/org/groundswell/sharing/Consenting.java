package org.groundswell.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person's own yes and no to a partner. Nobody is signed in here; whose it is, the caller knows by their link, and
/// none of it is journaled.
@Component
@Transactional
public class Consenting {

    private static final int LONGEST = 60;
    private static final Pattern SIGNS = Pattern.compile("\\p{C}");

    private final AgreementQueries agreements;
    private final Consents consents;
    private final Surroundings surroundings;

    Consenting(AgreementQueries agreements, Consents consents, Surroundings surroundings) {
        this.agreements = agreements;
        this.consents = consents;
        this.surroundings = surroundings;
    }

    /// Says yes to a version of an agreement, the one whose sentence was read. Done twice it is one.
    ///
    /// @param broughtBy the partners whose links brought the person to what they confirm now
    /// @param name for the partner; blank for none, and left out where the agreement asks for none
    /// @throws Refused on `share` when that is no longer what is agreed, on `nickname` when the name is too long
    public void give(UUID campaignId, UUID personId, Collection<UUID> broughtBy, UUID agreementId, String name) {
        Offer offer = offer(campaignId, broughtBy)
                .filter(one -> one.agreementId().equals(agreementId))
                .orElseThrow(() -> new Refused("share", "sharing.error.changed"));
        String kept =
                offer.terms().withName() ? SIGNS.matcher(name).replaceAll("").strip() : "";
        if (kept.length() > LONGEST) {
            throw new Refused("nickname", "coalition.error.long", LONGEST, kept.length());
        }
        consents.put(campaignId, personId, offer, kept, surroundings.today());
    }

    /// What may be asked of somebody who came by these partners' links: at most one thing, of the first that agreed
    /// on something.
    @Transactional(readOnly = true)
    public Optional<Offer> offer(UUID campaignId, Collection<UUID> broughtBy) {
        return broughtBy.stream()
                .flatMap(partner -> agreements.offer(campaignId, partner).stream())
                .findFirst();
    }

    /// Undoes a yes: from now on the partner gets nothing of this person.
    public void withdraw(UUID personId, UUID partnerId) {
        consents.withdraw(personId, partnerId, surroundings.today());
    }

    /// What a person said, by partner.
    @Transactional(readOnly = true)
    public List<Given> of(UUID personId) {
        return consents.of(personId);
    }
}
