package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Bundle;
import org.groundswell.count.Condition;
import org.groundswell.count.Deltas;
import org.groundswell.count.Folding;
import org.groundswell.count.Place;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// What organizers see of those who wait for others.
@GroundswellTest
class TippingTests {

    private static final Place HENNEPIN = new Place("MN", "27053");
    private static final Place RAMSEY = new Place("MN", "27123");

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
                .contains("Fewer than 10 people are in, of 10 who confirmed.")
                .contains("about 10 more without a condition bring in about 10")
                .contains("<svg class=\"tipping\"", "<table")
                .doesNotContain("<select");
        assertThat(page("/es")).contains("con unas 10 más sin condición", "lang=\"es\"");
    }

    @Test
    void eachPlaceWhereTenWaitHasItsOwnCurveAndTheBestAreSaidFirst() {
        count(HENNEPIN, null, 45);
        count(HENNEPIN, new Condition(Condition.Scope.COUNTY, 200), 140);
        count(HENNEPIN, new Condition(Condition.Scope.STATE, 500), 12);
        count(RAMSEY, new Condition(Condition.Scope.COUNTY, 50), 9);

        String everywhere = page("");
        assertThat(everywhere)
                .contains("Fewer than 10 people wait")
                .containsSubsequence(
                        ">Hennepin County, Minnesota</a><span>: about 15 more without a condition bring in about 140",
                        ">Minnesota</a><span>: about 445 more without a condition bring in about 10",
                        "<option value=\"27053\">Hennepin County, Minnesota</option>",
                        "<option value=\"MN\">Minnesota</option>")
                .doesNotContain("Ramsey");
        assertThat(page("", "?place=27053"))
                .contains("45 people are in, of 195 who confirmed.", "<svg class=\"tipping\"")
                .contains("<option value=\"27053\" selected=\"selected\">");
        assertThat(page("/es", "?place=27053")).contains("Condado de Hennepin, Minnesota</a>");
    }

    @Test
    void placeWithoutACurveIsNotFound() {
        count(RAMSEY, new Condition(Condition.Scope.COUNTY, 50), 9);
        for (String place : List.of("27123", "MN", "XX", "Hennepin", "27053%27")) {
            assertThat(get("", "?place=" + place)).as(place).hasStatus(404);
        }
    }

    private void count(Place place, @Nullable Condition condition, int people) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(done -> context.getBean(Deltas.class)
                        .append(campaign.id(), action.id(), new Bundle(place, condition, Set.of()), people));
    }

    private String page(String language) {
        return page(language, "");
    }

    private String page(String language, String query) {
        var answer = get(language, query);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String language, String query) {
        context.getBean(Folding.class).fold();
        return web.get()
                .uri(URI.create("%s/organize/%s/actions/%s/tipping%s"
                        .formatted(language, campaign.slug(), action.slug(), query)))
                .with(SignedIn.as(organizer))
                .exchange();
    }

    private static String email() {
        return "t%s@example.org".formatted(Ids.random());
    }
}
