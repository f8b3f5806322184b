package org.groundswell.demo;

import java.time.Duration;
import java.util.Locale;
import org.groundswell.account.DemoAccounts;
import org.groundswell.campaign.CampaignQueries;
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
    private final CampaignQueries campaigns;
    private final DemoAccounts accounts;
    private final Links links;

    DemoStart(DemoStory story, CampaignQueries campaigns, DemoAccounts accounts, Links links) {
        this.story = story;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoFacts facts = DemoFacts.read("db/demo/" + SLUG + ".yaml");
        if (campaigns.bySlug(SLUG).isEmpty()) {
            long began = System.nanoTime();
            story.tell(facts);
            LOG.info(
                    "The demo was loaded in {} s",
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
        }
        Locale english = Locale.of("en");
        String signIn = accounts.oneTimeLink(facts.person("admin").mail());
        LOG.info("""


                  Groundswell runs with its demo campaign.

                    Public page       {}
                    Sign in, once     {}
                    Mailbox           {}
                """, links.absolute(english, "/c/" + SLUG + "/may-day"), signIn, links.absolute(english, "/dev/mail"));
    }
}
