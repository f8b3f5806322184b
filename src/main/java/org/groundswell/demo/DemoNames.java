package org.groundswell.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.PartnerProfile;
import org.groundswell.demo.DemoCoalition.Published;
import org.groundswell.demo.DemoFacts.ApplicationFacts;
import org.groundswell.demo.DemoFacts.EndorsementFacts;
import org.groundswell.endorsement.EndorsementQueries;
import org.groundswell.endorsement.EndorsementTerms;
import org.groundswell.endorsement.Endorsing;
import org.groundswell.joining.ApplicationDraft;
import org.groundswell.joining.ApplicationEntering;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Who lends its name in the demo, takes it back, or asks to join.
@Component
@Profile("demo")
class DemoNames {

    private final Endorsing endorsing;
    private final EndorsementQueries endorsements;
    private final ApplicationEntering entering;
    private final Map<EndorsementFacts, UUID> stated = new HashMap<>();

    DemoNames(Endorsing endorsing, EndorsementQueries endorsements, ApplicationEntering entering) {
        this.endorsing = endorsing;
        this.endorsements = endorsements;
        this.entering = entering;
    }

    /// What happens on a day.
    void live(
            Actor admin,
            UUID campaign,
            LocalDate day,
            UUID partner,
            Actor lead,
            EndorsementFacts facts,
            Map<String, Published> published) {
        if (day.equals(facts.day())) {
            UUID id = Ids.ordered();
            stated.put(facts, id);
            UUID action = facts.action() == null
                    ? null
                    : Objects.requireNonNull(published.get(facts.action())).id();
            var terms = new EndorsementTerms(facts.authority(), facts.decided());
            endorsing.state(lead, partner, campaign, id, action, terms, facts.note() == null ? "" : facts.note());
        } else if (facts.accepted() && day.equals(facts.day().plusDays(2))) {
            UUID id = Objects.requireNonNull(stated.get(facts));
            endorsing.accept(admin, campaign, id, endorsements.one(campaign, id).version());
        } else if (day.equals(facts.withdrawn())) {
            endorsing.withdraw(lead, partner, campaign, Objects.requireNonNull(stated.get(facts)));
        }
    }

    void apply(UUID campaign, List<ApplicationFacts> applications) {
        for (ApplicationFacts facts : applications) {
            var profile = new PartnerProfile(facts.name(), DemoFacts.text(facts.about()), facts.website()).checked();
            entering.enter(
                    campaign,
                    new ApplicationDraft(
                            profile, facts.kind(), facts.decides(), facts.contact(), MailAddress.parse(facts.mail())),
                    Locale.of(facts.language()));
        }
    }
}
