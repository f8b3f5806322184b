package org.groundswell.outreach;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.account.Actor;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.pledge.ButtonAnswer;
import org.groundswell.pledge.Pledging;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A campaign with an action, people who pledge, and an organizer who writes to them.
final class MessageStage {

    static final Locale SPANISH = Locale.of("es");
    static final LocalizedText WORDS = LocalizedText.of("Bring **water**.", "Traiga **agua**.");

    final CampaignView campaign;
    final ActionView action;
    final UUID account;
    private final ApplicationContext context;

    MessageStage(ApplicationContext context) {
        this.context = context;
        Stage stage = new Stage(context);
        this.campaign = stage.campaign();
        this.action = stage.publish(campaign);
        this.account = context.getBean(TestAccounts.class).organizer(campaign.id());
    }

    /// The organizer, their password just shown.
    Actor organizer() {
        return context.getBean(TestAccounts.class).actor(account);
    }

    Supporter pledge(Locale locale) {
        String email = "m%s@example.org".formatted(UUID.randomUUID());
        Pledging pledging = context.getBean(Pledging.class);
        UUID way = action.ways().getFirst().id();
        pledging.submit(action.id(), Set.of(way), false, email, locale);
        context.getBean(Sending.class).sendDue();
        String link = SmtpServer.lastLetterTo(email).link("/link/").orElseThrow();
        String token = link.substring(link.lastIndexOf('/') + 1);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        return new Supporter(email, token);
    }

    /// Pledges for another action of the campaign, from the same mailbox.
    void pledgeElsewhereToo(Supporter supporter) {
        ActionView other = new Stage(context).publish(campaign);
        Pledging pledging = context.getBean(Pledging.class);
        UUID way = other.ways().getFirst().id();
        pledging.submit(other.id(), Set.of(way), false, supporter.email(), Locale.ENGLISH);
        context.getBean(Sending.class).sendDue();
        pledging.confirm(supporter.token(), ButtonAnswer.AS_TYPED);
    }

    List<Supporter> pledge(Locale locale, int people) {
        return IntStream.range(0, people).mapToObj(number -> pledge(locale)).toList();
    }

    UUID draft(Whom whom, LocalizedText words) {
        UUID id = Ids.ordered();
        context.getBean(Composing.class).draft(organizer(), campaign.id(), id, words, whom);
        return id;
    }

    /// A message to everybody, sent: its first mail leaves in ten minutes.
    UUID sent() {
        UUID id = draft(Whom.EVERYBODY, WORDS);
        send(id);
        return id;
    }

    void send(UUID id) {
        context.getBean(Dispatching.class).send(organizer(), id, row(id).version());
    }

    MessageRow row(UUID id) {
        return context.getBean(MessageQueries.class).find(campaign.id(), id).orElseThrow();
    }

    void waitToUndo() {
        context.getBean(TestClock.class).advance(Message.TO_UNDO);
    }

    /// Mails leave that were written at least a moment ago.
    void post() {
        context.getBean(TestClock.class).advance(Duration.ofSeconds(2));
        context.getBean(Sending.class).sendDue();
    }

    /// How often it was written down that somebody did this with a message.
    int journaled(UUID id, String sentence) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from journal_entry where subject_id = ? and message_key = ?")
                .params(id, sentence)
                .query(Integer.class)
                .single();
    }

    /// Mails of a message in the queue.
    int queued(UUID id) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from outbox where cause = ? and state = 'waiting'")
                .param(Message.cause(id))
                .query(Integer.class)
                .single();
    }

    /// All tests share one database, and each turn takes whatever is due.
    void endEverything() {
        context.getBean(JdbcClient.class)
                .sql("update message set state = 'SENT', next_at = null where state = 'SENDING'")
                .update();
    }

    /// @param token of the link in their first mail
    record Supporter(String email, String token) {

        /// What came after the mail with the link.
        List<SmtpServer.Letter> letters() {
            List<SmtpServer.Letter> all = SmtpServer.lettersTo(email);
            return all.subList(1, all.size());
        }
    }
}
