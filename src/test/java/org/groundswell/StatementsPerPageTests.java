package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.groundswell.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A public page that was not drawn yet asks at most six times; one that was, whether it is still so.
@GroundswellTest
class StatementsPerPageTests {

    private static final int MOST = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private CampaignView campaign;
    private ActionView action;
    private String code;

    @BeforeEach
    void setTheStage() {
        Stage stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        code = stage.linkCode(campaign.id(), stage.partner(campaign.id()));
    }

    @Test
    void campaignPageAsksSixTimesAtMost() {
        asksLittle("/c/" + campaign.slug());
        asksLittle("/es/c/" + campaign.slug());
    }

    @Test
    void actionPageAsksSixTimesAtMost() {
        asksLittle("/c/%s/%s".formatted(campaign.slug(), action.slug()));
        asksLittle("/es/c/%s/%s".formatted(campaign.slug(), action.slug()));
    }

    @Test
    void codesAskNothingOnceThePageStands() {
        String page = "/c/%s/%s".formatted(campaign.slug(), action.slug());
        await().untilAsserted(() -> assertThat(Statements.during(() -> opens(page + "?s=" + code)))
                .as("statements for a code that exists")
                .isLessThanOrEqualTo(1));
        await().untilAsserted(() -> assertThat(Statements.during(() -> {
                    for (int guess = 0; guess < 50; guess++) {
                        opens(page + "?s=" + UUID.randomUUID().toString().substring(0, 6));
                    }
                }))
                .as("statements for fifty that do not")
                .isLessThanOrEqualTo(1));
    }

    @Test
    void everyStatementIsSeen() {
        assertThat(Statements.during(
                        () -> jdbc.sql("select 1").query(Integer.class).single()))
                .isEqualTo(1);
    }

    private void asksLittle(String address) {
        assertThat(Statements.during(() -> opens(address)))
                .as("statements for %s, not drawn yet", address)
                .isBetween(1, MOST);
        // The instance may still hear, once, of the changes that set the stage.
        await().untilAsserted(() -> assertThat(Statements.during(() -> opens(address)))
                .as("statements for %s, drawn before", address)
                .isLessThanOrEqualTo(1));
    }

    private void opens(String address) {
        assertThat(mvc.get().uri(address).exchange()).hasStatusOk();
    }
}
