package org.groundswell.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.account.RoleHolder;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.CoalitionPeople;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;

/// Mails those who apply and those who answer, in the transaction of the deed.
@Component
class ApplicationMail {

    private final Outbox outbox;
    private final CampaignQueries campaigns;
    private final CoalitionPeople people;
    private final Links links;
    private final Surroundings surroundings;
    private final Clock clock;

    ApplicationMail(
            Outbox outbox,
            CampaignQueries campaigns,
            CoalitionPeople people,
            Links links,
            Surroundings surroundings,
            Clock clock) {
        this.outbox = outbox;
        this.campaigns = campaigns;
        this.people = people;
        this.links = links;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void requireRecentFactor(Actor actor) {
        actor.requireRecentFactor(clock);
    }

    /// The link that proves the address. It says nothing of what it is about.
    void confirm(PartnerApplication application, MailAddress to, String token) {
        Locale locale = application.locale();
        var values = Map.of(
                "host", links.host(),
                "link", links.absolute(locale, "/joining/" + token),
                "until", surroundings.when(clock.instant().plus(PartnerApplication.LINK_WORKS), locale));
        post(application, to, "confirm", values);
    }

    /// Tells the applicant what was answered.
    ///
    /// @param name last part of the mail's key
    void answer(PartnerApplication application, MailAddress to, String name, LocalizedText reason) {
        Locale locale = application.locale();
        var values = new HashMap<String, String>();
        values.put("partner", application.profile().name());
        values.put("campaign", campaign(application).title().in(locale));
        values.put("reason", reason.in(locale));
        post(application, to, name, values);
    }

    /// Tells a campaign's admins that somebody waits.
    void toAdmins(PartnerApplication application) {
        CampaignView campaign = campaign(application);
        String path = "/organize/%s/applications/%s".formatted(campaign.slug(), application.id());
        for (RoleHolder admin : people.admins(campaign.id())) {
            outbox.enqueue(new OutgoingMail(
                    KeyScope.INSTALLATION,
                    admin.address(),
                    "joining.mail.waiting",
                    admin.locale(),
                    Map.of(
                            "partner", application.profile().name(),
                            "campaign", campaign.title().in(admin.locale()),
                            "link", links.absolute(admin.locale(), path)),
                    cause(application),
                    clock.instant(),
                    null));
        }
    }

    private void post(PartnerApplication application, MailAddress to, String name, Map<String, String> values) {
        outbox.cancel(cause(application));
        outbox.enqueue(new OutgoingMail(
                KeyScope.campaign(application.campaignId()),
                to.text(),
                "joining.mail." + name,
                application.locale(),
                values,
                cause(application),
                clock.instant(),
                null));
    }

    private CampaignView campaign(PartnerApplication application) {
        return campaigns.byId(application.campaignId()).orElseThrow(NotFound::new);
    }

    private static String cause(PartnerApplication application) {
        return "application:" + application.id();
    }
}
