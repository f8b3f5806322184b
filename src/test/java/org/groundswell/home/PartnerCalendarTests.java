package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A partner's dates in a calendar that signs in nowhere.
@GroundswellTest
class PartnerCalendarTests {

    private static final Pattern ADDRESS = Pattern.compile("/calendar/[A-Za-z0-9_-]{43}/dates\\.ics");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private ActionView action;
    private UUID partner;
    private UUID commitment;
    private UUID lead;

    @BeforeEach
    void setTheStage() {
        var stage = new Stage(context);
        CampaignView campaign = stage.campaign();
        action = stage.publish(campaign);
        partner = stage.partner(campaign.id());
        commitment = stage.commitment(partner, action);
        lead = context.getBean(TestAccounts.class).representative(partner);
    }

    @Test
    void calendarHasTheActionAndWhatWasPromised() {
        String calendar = text(web.get().uri(make()).exchange());
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:" + action.id() + "@", "UID:" + commitment + "@", "DTSTART;VALUE=DATE:20260501")
                .contains("STATUS:CONFIRMED")
                .doesNotContain("METHOD", "CANCELLED");
    }

    @Test
    void whatWasCalledOffStaysAndSaysSo() {
        String address = make();
        jdbc.sql("update action set state = 'CANCELLED' where id = ?")
                .param(action.id())
                .update();
        assertThat(text(web.get().uri(address).exchange()))
                .contains("UID:" + action.id() + "@", "STATUS:CANCELLED")
                .doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void newAddressEndsTheOldOneAndOneThatWasEndedOpensNothing() {
        String first = make();
        String second = make();
        assertThat(web.get().uri(first).exchange()).hasStatus(404);
        assertThat(web.get().uri(second).exchange()).hasStatusOk();
        assertThat(web.post()
                        .uri("/partner/" + partner + "/calendar/end")
                        .with(SignedIn.as(lead))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(web.get().uri(second).exchange()).hasStatus(404);
    }

    @Test
    void addressIsShownOnceOnly() {
        make();
        assertThat(text(web.get()
                        .uri("/partner/" + partner + "/calendar")
                        .with(SignedIn.as(lead))
                        .exchange()))
                .contains("Make a new address")
                .doesNotContain("dates.ics");
    }

    private String make() {
        String page = text(web.post()
                .uri("/partner/" + partner + "/calendar")
                .with(SignedIn.as(lead))
                .exchange());
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
