package org.groundswell.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GroundswellTest
class ConversingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Conversing conversing;

    @Autowired
    CommitmentQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    MockMvcTester web;

    private CoalitionGround ground;
    private UUID id;

    @BeforeEach
    void ground() {
        ground = new CoalitionGround(context);
        id = ground.proposed();
    }

    @Test
    void bothSidesReadInOrderWhatTheOtherWrote() {
        fromPartner(Ids.ordered(), "Do they need vests?");
        fromAdmin(Ids.ordered(), "We have vests.");

        assertThat(conversing.of(queries.page(id).row()))
                .extracting(ThreadLine::fromPartner, ThreadLine::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, "Do they need vests?"),
                        org.assertj.core.groups.Tuple.tuple(false, "We have vests."));
        assertThat(ground.journal(id)).endsWith("commitment.journal.written", "commitment.journal.written");
    }

    @Test
    void theOtherSideIsToldByMailWithoutTheWords() {
        fromPartner(Ids.ordered(), "Do they need vests?");
        assertThat(mails()).hasSize(2);

        fromAdmin(Ids.ordered(), "We have vests.");
        assertThat(mails()).hasSize(3).containsOnly("commitment.mail.written");
    }

    @Test
    void aMessageSentTwiceIsOne() {
        UUID message = Ids.ordered();
        fromPartner(message, "Do they need vests?");
        fromPartner(message, "Do they need vests?");

        assertThat(conversing.of(queries.page(id).row())).hasSize(1);
        assertThat(mails()).hasSize(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fromAdmin(message, "Mine"));
    }

    @Test
    void wordsAreSealedAndEndWithTheCampaignsKey() {
        fromPartner(Ids.ordered(), "Do they need vests?");
        byte[] stored = jdbc.sql("select words from commitment_message where commitment_id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("vests");

        vault.shred(ground.campaign.id());

        assertThat(conversing.of(queries.page(id).row()))
                .extracting(ThreadLine::text)
                .containsExactly("");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fromPartner(Ids.ordered(), "More"))
                .extracting(Refused::messageKey)
                .isEqualTo("commitment.error.thread.over");
    }

    @Test
    void nobodyElseWritesAndNobodyWritesToADraft() {
        var elsewhere = new CoalitionGround(context);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversing.writeAsPartner(
                        elsewhere.actor(elsewhere.lead), elsewhere.partner, id, Ids.ordered(), "Hello"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversing.writeAsAdmin(
                        elsewhere.actor(elsewhere.admin), elsewhere.campaign.id(), id, Ids.ordered(), "Hello"));
        UUID draft = ground.draft();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> conversing.writeAsPartner(
                        ground.actor(ground.lead), ground.partner, draft, Ids.ordered(), "Hello"));
    }

    @Test
    void whatIsTooLongIsKeptAsItWasTyped() {
        String long2001 = "x".repeat(2001);
        for (String path : List.of(
                "/partner/%s/commitments/%s/messages".formatted(ground.partner, id),
                "/organize/%s/commitments/%s/messages".formatted(ground.campaign.slug(), id))) {
            UUID account = path.startsWith("/partner") ? ground.lead : ground.admin;
            assertThat(web.perform(post(path)
                            .with(SignedIn.as(account))
                            .param("id", Ids.ordered().toString())
                            .param("text", long2001)))
                    .hasStatus(422)
                    .bodyText()
                    .contains(long2001, "2,000");
            assertThat(web.perform(post(path)
                            .with(SignedIn.as(account))
                            .param("id", Ids.ordered().toString())
                            .param("text", "x".repeat(1999) + "\r\n<b>")))
                    .hasStatus(422);
            assertThat(web.perform(post(path)
                            .with(SignedIn.as(account))
                            .param("id", Ids.ordered().toString())
                            .param("text", "x".repeat(1998) + "\r\ny")))
                    .hasStatus(303);
        }
    }

    private void fromPartner(UUID message, String text) {
        conversing.writeAsPartner(ground.actor(ground.lead), ground.partner, id, message, text);
    }

    private void fromAdmin(UUID message, String text) {
        conversing.writeAsAdmin(ground.actor(ground.admin), ground.campaign.id(), id, message, text);
    }

    private List<String> mails() {
        return jdbc.sql("select template from outbox where cause = :cause and state = 'waiting'")
                .param("cause", "commitment:" + id + ":thread")
                .query((row, number) -> row.getString("template"))
                .list();
    }
}
