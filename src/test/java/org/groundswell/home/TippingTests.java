package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Folding;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What organizers see of those who wait for others.
@GroundswellTest
class TippingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester web;

    private Stage stage;
    private CampaignView campaign;
    private ActionView action;
    private UUID organizer;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        organizer = accounts.organizer(campaign.id());
    }

    @Test
    void saysHowManyMoreBringInHowMany() {
        for (int person = 0; person < 4; person++) {
            stage.pledge(action, email());
        }
        for (int person = 0; person < 9; person++) {
            stage.pledge(action, email(), 20);
        }
        assertThat(page("")).contains("Fewer than 10 people wait").doesNotContain("<svg class=\"tipping\"");

        stage.pledge(action, email(), 20);

        assertThat(page(""))
                .contains(
                        "0 people are in, of 10 who confirmed.", "About 10 more without a condition bring in about 10")
                .contains("<svg class=\"tipping\"", "<table");
        assertThat(page("/es")).contains("Con unas 10 más sin condición", "lang=\"es\"");
    }

    private String page(String language) {
        context.getBean(Folding.class).fold();
        var answer = web.get()
                .uri("%s/organize/%s/actions/%s/tipping".formatted(language, campaign.slug(), action.slug()))
                .with(SignedIn.as(organizer))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String email() {
        return "t%s@example.org".formatted(Ids.random());
    }
}
