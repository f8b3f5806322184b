package org.groundswell.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.campaign.CampaignView;
import org.groundswell.endorsement.EndorsementQueries;
import org.groundswell.home.TodayPage.Need;
import org.groundswell.joining.ApplicationQueries;
import org.groundswell.joining.ApplicationRow;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What partners ask of a campaign's admins: about their promises, who wants to join, and who endorses.
@Component
class PartnerNeeds {

    private final CommitmentNeeds commitments;
    private final ApplicationQueries applications;
    private final EndorsementQueries endorsements;
    private final Surroundings surroundings;
    private final MessageSource messages;

    PartnerNeeds(
            CommitmentNeeds commitments,
            ApplicationQueries applications,
            EndorsementQueries endorsements,
            Surroundings surroundings,
            MessageSource messages) {
        this.commitments = commitments;
        this.applications = applications;
        this.endorsements = endorsements;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    List<Need> of(CampaignView campaign, LocalDate today, Locale locale) {
        var needs = new ArrayList<Need>(commitments.of(campaign, today, locale));
        List<ApplicationRow> asking = applications.waiting(campaign.id());
        if (!asking.isEmpty()) {
            String since = surroundings.when(asking.getFirst().at(), locale);
            needs.add(need(
                    asking.size(),
                    say("home.today.joining", locale, asking.size()),
                    say("home.today.waiting.more", locale, since),
                    "/organize/" + campaign.slug() + "/partners",
                    locale));
        }
        int endorsed = endorsements.waiting(campaign.id());
        if (endorsed > 0) {
            String path = "/organize/" + campaign.slug() + "/endorsements";
            needs.add(need(endorsed, say("home.today.endorsed", locale, endorsed), null, path, locale));
        }
        return needs;
    }

    private Need need(int number, String text, @Nullable String more, String path, Locale locale) {
        return new Need(Integer.toString(number), text, more, false, path, say("home.today.decide", locale));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
