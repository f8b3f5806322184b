package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.Participating;
import org.groundswell.count.Folding;
import org.groundswell.mail.Sending;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whose link brought somebody is kept with their pledge, counted for that partner, and handed on by what they share.
@GroundswellTest
class SourceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Pledging pledging;

    @Autowired
    Recounting recounting;

    @Autowired
    Folding folding;

    @Autowired
    Sending sending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private Stage stage;
    private CampaignView campaign;
    private ActionView action;
    private UUID partner;
    private String email;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        partner = stage.partner(campaign.id());
        email = Ground.email();
    }

    @Test
    void sourceComesThroughTheButtonIntoTheCount() {
        int drift = recounting.drift();
        submit(partner);
        assertThat(brought(partner)).as("before the button").isZero();
        pledging.confirm(token(), ButtonAnswer.AS_TYPED);
        assertThat(brought(partner)).isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void whoBroughtThemFirstIsCreditedAndALaterLinkTakesNobody() {
        UUID other = stage.partner(campaign.id());
        submit(partner);
        submit(null);
        String token = token();
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        assertThat(brought(partner)).as("a second form before the button").isEqualTo(1);

        submit(null);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        assertThat(brought(partner)).as("a form after it").isEqualTo(1);

        submit(other);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        assertThat(brought(partner)).isEqualTo(1);
        assertThat(brought(other)).isZero();
    }

    @Test
    void laterLinkTakesNobodyBeforeTheButtonEither() {
        UUID other = stage.partner(campaign.id());
        submit(partner);
        submit(other);
        pledging.confirm(token(), ButtonAnswer.AS_TYPED);
        assertThat(brought(partner)).isEqualTo(1);
        assertThat(brought(other)).isZero();
    }

    @Test
    void whoCameByThemselvesFirstIsCreditedToWhoeverBringsThemBack() {
        UUID other = stage.partner(campaign.id());
        submit(null);
        String token = token();
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        submit(other);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        assertThat(brought(other)).isEqualTo(1);
    }

    @Test
    void whoWithdrawsIsBroughtNoLongerAndWhoComesBackIsAgain() {
        int drift = recounting.drift();
        String token = pledge(partner);
        pledging.withdraw(token, new Seat(action.id(), Pledge.FIRST));
        assertThat(brought(partner)).isZero();
        submit(null);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        assertThat(brought(partner)).isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void whatTheySendOnCarriesThePartnersCodeAndNothingOfTheirs() {
        String code = stage.linkCode(campaign.id(), partner);
        String token = pledge(partner);
        String thanks = page("/link/" + token + "/thanks?action=" + action.id());
        assertThat(thanks).contains("/a/" + action.code() + "?s=" + code, "?s%3D" + code);
        assertThat(page("/es/link/" + token + "/thanks")).contains("/es/a/" + action.code() + "?s=" + code);

        leave();
        assertThat(page("/link/" + token + "/thanks"))
                .as("after the partner has left")
                .contains("/a/" + action.code())
                .doesNotContain(code, "?s=");
    }

    @Test
    void whoCameByThemselvesSendsOnNoCode() {
        assertThat(page("/link/" + pledge(null) + "/thanks"))
                .contains("/a/" + action.code())
                .doesNotContain("?s=");
    }

    @Test
    void copyOfWhatWeHoldNamesWhoBroughtThem() {
        String name = jdbc.sql("select name from partner where id = ?")
                .param(partner)
                .query(String.class)
                .single();
        submit(partner);
        assertThat(page("/link/" + token() + "/page.json")).contains("\"cameByALinkOf\" : \"" + name);
        assertThat(page("/link/" + pledge(partner) + "/page.json")).contains("\"cameByALinkOf\" : \"" + name);
    }

    private void submit(@Nullable UUID source) {
        UUID way = action.ways().getFirst().id();
        pledging.submit(
                action.id(), new FilledCard(Set.of(way), false, source, MailAddress.parse(email), Locale.ENGLISH));
    }

    private String pledge(@Nullable UUID source) {
        submit(source);
        String token = token();
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        return token;
    }

    private String token() {
        sending.sendDue();
        String link = SmtpServer.lastLetterTo(email).link("/link/").orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private int brought(UUID source) {
        folding.fold();
        return jdbc.sql("select coalesce(sum(exact), 0) from count_cell where action_id = ? and cell = ?")
                .params(action.id(), "source:" + source)
                .query(Integer.class)
                .single();
    }

    private void leave() {
        Actor lead = Stage.actor(Role.REPRESENTATIVE, Scope.partner(partner));
        LocalizedText why = LocalizedText.of("We have no time.");
        context.getBean(Participating.class).leave(lead, partner, campaign.id(), why, "We have no time.");
    }

    private String page(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
