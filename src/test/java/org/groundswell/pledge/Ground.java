package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.groundswell.count.Folding;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Vault;
import org.groundswell.support.SmtpServer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a pledge stands on: a campaign with keys, an action with three ways, and a mailbox to look into.
@TestComponent
class Ground {

    static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Pledging pledging;
    private final LinkAnswers answers;
    private final Sending sending;
    private final Folding folding;

    Ground(JdbcClient jdbc, Vault vault, Pledging pledging, LinkAnswers answers, Sending sending, Folding folding) {
        this.folding = folding;
        this.jdbc = jdbc;
        this.vault = vault;
        this.pledging = pledging;
        this.answers = answers;
        this.sending = sending;
    }

    /// @param ways strike, no shopping, and the one for who cannot stop, in this order
    record TestAction(UUID id, UUID campaignId, String path, List<UUID> ways) {

        UUID strike() {
            return ways.get(0);
        }

        UUID noShopping() {
            return ways.get(1);
        }

        /// The pledge of a mailbox that nobody shares.
        Seat seat() {
            return new Seat(id, Pledge.FIRST);
        }

        /// The pledge of a second person in the home.
        Seat second() {
            return new Seat(id, Pledge.LAST);
        }
    }

    UUID campaign() {
        UUID id = Ids.ordered();
        jdbc.sql("""
                insert into campaign
                    (id, slug, title, call_line, story, languages, accent, retention_days, version)
                values (?, ?, '{"en":"May Day 2026"}', '{"en":"Stop."}', '{}', '{en,es}', '#c8102e', 30, 0)
                """).params(id, "c-" + id).update();
        vault.makeKeys(id);
        return id;
    }

    TestAction action() {
        return action(campaign(), MAY_DAY);
    }

    TestAction action(UUID campaign, LocalDate day) {
        UUID id = Ids.ordered();
        jdbc.sql("""
                insert into action (id, campaign_id, slug, kind, state, name, ask, about, exceptions, day,
                    where_kind, places, version)
                values (?, ?, ?, 'STRIKE', 'PUBLISHED', '{"en":"Mass strike day","es":"Huelga masiva"}',
                    '{"en":"No work, no school, no shopping","es":"Sin trabajo, sin escuela, sin compras"}',
                    '{}', '{}', ?, 'MANY_PLACES', '[]', 0)
                """).params(id, campaign, "a-" + id, day).update();
        var ways = new ArrayList<UUID>();
        ways.add(way(id, 0, "Strike from work", "Hacer huelga en mi trabajo", false));
        ways.add(way(id, 1, "Not shop", "No comprar nada", false));
        ways.add(way(
                id,
                2,
                "I cannot stop work that day. I will join before or after my shift.",
                "No puedo dejar de trabajar ese día. Me sumo antes o después de mi turno.",
                true));
        return new TestAction(id, campaign, "/c/c-" + campaign + "/a-" + id, ways);
    }

    void cancel(TestAction action) {
        jdbc.sql("update action set state = 'CANCELLED' where id = ?")
                .param(action.id())
                .update();
    }

    void submit(TestAction action, String email) {
        pledging.submit(action.id(), Set.of(action.strike()), false, email, Locale.ENGLISH);
    }

    /// Signs up, opens the mail and presses the button.
    ///
    /// @return the link's token
    String pledge(TestAction action, String email) {
        submit(action, email);
        String token = token(email);
        pledging.confirm(token, ButtonAnswer.AS_TYPED);
        return token;
    }

    /// The token in the newest letter to an address.
    String token(String email) {
        send();
        String link = SmtpServer.lastLetterTo(email).link("/link/").orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    List<SmtpServer.Letter> letters(String email) {
        send();
        return SmtpServer.lettersTo(email);
    }

    /// What is counted.
    int counted(TestAction action, String cell) {
        folding.fold();
        return jdbc.sql("select coalesce(sum(exact), 0) from count_cell where action_id = :action and cell = :cell")
                .param("action", action.id())
                .param("cell", cell)
                .query(Integer.class)
                .single();
    }

    int rows(String table, UUID campaign) {
        return jdbc.sql("select count(*) from " + table + " where campaign_id = ?")
                .param(campaign)
                .query(Integer.class)
                .single();
    }

    int mails(TestAction action) {
        return jdbc.sql("select count(*) from outbox where scope = ?")
                .param(action.campaignId().toString())
                .query(Integer.class)
                .single();
    }

    void dropMails(TestAction action) {
        jdbc.sql("delete from outbox where scope = ?")
                .param(action.campaignId().toString())
                .update();
    }

    static String email() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    /// Does the same several times at once, and waits for all of them.
    static void atOnce(int times, Callable<?> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> all = Collections.nCopies(times, act::call);
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    private void send() {
        answers.answerAll();
        sending.sendDue();
    }

    private UUID way(UUID action, int ordinal, String en, String es, boolean cannotStop) {
        UUID id = Ids.ordered();
        jdbc.sql("""
                insert into action_way (id, action_id, ordinal, text, cannot_stop, retired)
                values (?, ?, ?, jsonb_build_object('en', ?::text, 'es', ?::text), ?, false)
                """).params(id, action, ordinal, en, es, cannotStop).update();
        return id;
    }
}
