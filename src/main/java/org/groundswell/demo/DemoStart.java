package org.groundswell.demo;

import java.time.Duration;
import java.util.Locale;
import org.groundswell.account.DemoAccounts;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.platform.CannotStart;
import org.groundswell.platform.DemoMark;
import org.groundswell.platform.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Loads the demo once and, at every start, says where to look.
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final String SLUG = "may-day-2026";

    private final DemoStory story;
    private final DemoMark unfinished;
    private final CampaignQueries campaigns;
    private final DemoAccounts accounts;
    private final Links links;

    DemoStart(DemoStory story, DemoMark unfinished, CampaignQueries campaigns, DemoAccounts accounts, Links links) {
        this.story = story;
        this.unfinished = unfinished;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoFacts facts = DemoFacts.read("db/demo/" + SLUG + ".yaml");
        if (campaigns.bySlug(SLUG).isEmpty()) {
            load(facts);
        }
        Locale english = Locale.of("en");
        String signIn = accounts.oneTimeLink(facts.person("organizer").mail());
        LOG.info("""


                  Groundswell runs with its demo campaign.

                    Public page       {}
                    Sign in, once     {}
                    Mailbox           {}
                """, links.absolute(english, "/c/" + SLUG + "/may-day"), signIn, links.absolute(english, "/dev/mail"));
    }

    private void load(DemoFacts facts) {
        if (!accounts.none()) {
            throw new CannotStart("The data directory holds an installation that is not the demo's. Set"
                    + " groundswell.data-directory to another one for the demo.");
        }
        LOG.info("Loading the demo campaign: about ten seconds, once.");
        long began = System.nanoTime();
        unfinished.set();
        story.tell(facts);
        unfinished.clear();
        LOG.info("Loaded in {} s.", Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }
}
