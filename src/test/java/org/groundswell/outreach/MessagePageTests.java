package org.groundswell.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.SmtpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The pages on which a message is written, tried and sent.
@GroundswellTest
class MessagePageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Sending sending;

    @Autowired
    MockMvcTester mvc;

    private MessageStage stage;
    private String messages;

    @BeforeEach
    void setTheStage() {
        stage = new MessageStage(context);
        messages = "/organize/%s/messages".formatted(stage.campaign.slug());
    }

    @AfterEach
    void leaveNothingDue() {
        stage.endEverything();
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndWhatWasTypedStays() throws Exception {
        var empty = post(messages + "/new", "words[en]", " ", "place", "ZZ");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("Write something in at least one language.");

        var wrong = post(messages + "/new", "words[en]", "x".repeat(10_240), "action", "no id", "ways", "nor this");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("x".repeat(10_240), "Choose one of these.", "Choose ways of the action you chose");
        var endless = post(messages + "/new", "words[en]", "x".repeat(10_240));
        assertThat(endless.getContentAsString())
                .contains("At most 4,000 letters in each language. The longest has 10,240.");
    }

    @Test
    void aFormSentTwiceIsOneDraftAndWhoComesSecondSeesBothTexts() throws Exception {
        UUID id = Ids.ordered();
        for (int times = 0; times < 2; times++) {
            var saved = post(messages + "/new", "id", id.toString(), "words[en]", "Bring water.");
            assertThat(saved.getRedirectedUrl()).isEqualTo(messages + "/" + id);
        }
        assertThat(stage.journaled(id, "outreach.journal.drafted")).isEqualTo(1);

        String words = messages + "/" + id + "/words";
        assertThat(post(words, "version", "0", "words[en]", "Bring tea.").getStatus())
                .isEqualTo(303);
        var stale = post(words, "version", "0", "words[en]", "Bring milk.");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Bring tea.", "Bring milk.");
    }

    @Test
    void theTestMailIsTheRealOneAndItsLinkShowsTheRealPage() throws Exception {
        stage.pledge(Locale.ENGLISH);
        UUID id = stage.draft(Whom.EVERYBODY, MessageStage.WORDS);
        assertThat(post(messages + "/" + id + "/test-mail").getStatus()).isEqualTo(303);
        sending.sendDue();

        var letter = SmtpServer.lastLetterTo(accounts.mail(stage.account));
        assertThat(letter.subject()).isEqualTo("News about your sign-up");
        assertThat(letter.text()).contains("There is news on your page", "Stop these mails");
        String link = letter.link("/preview").orElseThrow();
        assertThat(get(link.substring(link.indexOf("/organize"))).getContentAsString())
                .contains("Your page", "Written to you", "Bring <strong>water</strong>.");
        assertThat(stage.row(id).written()).isZero();
        assertThat(stage.row(id).state()).isEqualTo(Message.State.DRAFT);
    }

    @Test
    void theCountComesBeforeThePasswordAndThePasswordBeforeTheMails() throws Exception {
        stage.pledge(Locale.ENGLISH, 10);
        UUID id = stage.draft(Whom.EVERYBODY, MessageStage.WORDS);
        String dispatch = messages + "/" + id + "/dispatch";
        assertThat(get(dispatch).getContentAsString()).contains("This goes to about 10 people.");

        var old = mvc.post()
                .uri(dispatch)
                .header("Sec-Fetch-Site", "same-origin")
                .param("version", String.valueOf(stage.row(id).version()))
                .with(SignedIn.sinceAnHour(stage.account))
                .exchange()
                .getResponse();
        assertThat(old.getRedirectedUrl()).isEqualTo("/step-up");
        assertThat(stage.row(id).state()).isEqualTo(Message.State.DRAFT);

        var sent = post(dispatch, "version", String.valueOf(stage.row(id).version()));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(get(messages + "/" + id).getContentAsString()).contains("The first mail leaves on", "Undo");
        assertThat(get(messages).getContentAsString()).contains("On their way", "Bring water.");
        assertThat(get(dispatch).getRedirectedUrl()).isEqualTo(messages + "/" + id);
    }

    @Test
    void aTinyAudienceIsRefusedOnThePageToo() throws Exception {
        stage.pledge(Locale.ENGLISH, 2);
        UUID id = stage.draft(new Whom(null, java.util.List.of(), null, "en"), MessageStage.WORDS);
        String dispatch = messages + "/" + id + "/dispatch";

        assertThat(get(dispatch).getContentAsString())
                .contains("would single them out")
                .doesNotContain(">Send it<");
        var refused = post(dispatch, "version", String.valueOf(stage.row(id).version()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("would single them out");
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get().uri(path).with(SignedIn.as(stage.account)).exchange().getResponse();
    }

    private MockHttpServletResponse post(String path, String... fields) {
        var request =
                mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").with(SignedIn.as(stage.account));
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request.exchange().getResponse();
    }
}
