package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.count.CountQueries;
import org.groundswell.count.Publishing;
import org.groundswell.geo.Zips;
import org.groundswell.people.MailAllowance;
import org.groundswell.people.People;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.Backup;
import org.groundswell.support.Columns;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody has a dump of the time before retention ended, and puts it into the application of today: the key store is
/// as the end of retention left it.
@GroundswellTest
@Import(Ground.class)
class OlderBackupTests {

    private static final int PEOPLE = 14;

    @Autowired
    ApplicationContext context;

    @Autowired
    Ground ground;

    @Autowired
    Vault vault;

    @Autowired
    TestClock clock;

    private final String marker = "backup" + UUID.randomUUID().toString().replace("-", "");
    private final List<String> tokens = new ArrayList<>();
    private TestAction action;
    private Backup older;

    @BeforeEach
    void takeADumpAndEndRetention() throws Exception {
        action = ground.action();
        pledge(context.getBean(Zips.class));
        ground.counted(action, "total");
        context.getBean(Publishing.class).publish();
        older = Backup.of(context);
        clock.advance(Duration.ofDays(66 + 31));
        context.getBean(MailAllowance.class).purge();
        PledgeJobs.untilNone(context.getBean(Forgetting.class)::unconfirmed);
        context.getBean(Shredding.class).endWhatIsDue();
    }

    @AfterEach
    void dropWhatWouldBeMailed() {
        ground.dropMails(action);
    }

    @Test
    void nothingAboutAnybodyOpensAndTheCountsAreThere() throws Exception {
        try (ConfigurableApplicationContext restored = older.restored()) {
            JdbcClient jdbc = restored.getBean(JdbcClient.class);
            assertThat(rows(jdbc, "person")).as("the dump is older").isEqualTo(PEOPLE + 1);
            assertThat(Columns.holding(jdbc, marker)).isEmpty();
            nothingOpens(restored);
            nobodyIsFound(restored);
            noPageBreaks(restored);
            assertThat(restored.getBean(CountQueries.class)
                            .published(action.id())
                            .total())
                    .hasValue(10);

            everythingRunsByItself(restored);

            assertThat(rows(jdbc, "person")).as("erased again").isZero();
            assertThat(totals(jdbc)).isEqualTo(totals(context.getBean(JdbcClient.class)));
            noPageBreaks(restored);
        }
    }

    @Test
    void norWhenTheCampaignGoesOnUnderNewKeys() throws Exception {
        vault.makeKeys(action.campaignId());
        try (ConfigurableApplicationContext restored = older.restored()) {
            nothingOpens(restored);
            nobodyIsFound(restored);
            noPageBreaks(restored);
            everythingRunsByItself(restored);
            assertThat(rows(restored.getBean(JdbcClient.class), "person")).isZero();
        }
    }

    /// Of every kind: with a ZIP, on a condition, taken back, never confirmed, and one with mail on its way.
    private void pledge(Zips zips) {
        Pledging pledging = context.getBean(Pledging.class);
        for (int number = 0; number < PEOPLE; number++) {
            pledging.submit(action.id(), Set.copyOf(action.ways()), number == 0, address(number), Locale.ENGLISH);
            String token = ground.token(address(number));
            var condition = number == 0 ? new Condition(Condition.Scope.EVERYWHERE, 10) : null;
            pledging.confirm(token, new ButtonAnswer(null, zips.find("55401").orElseThrow(), condition));
            tokens.add(token);
        }
        pledging.withdraw(tokens.getLast(), action.seat());
        ground.submit(action, address(PEOPLE));
        context.getBean(Relinking.class).ask(address(1), Locale.ENGLISH);
    }

    /// Neither what is the campaign's nor what was typed on that day.
    private void nothingOpens(ApplicationContext restored) {
        Vault theirs = restored.getBean(Vault.class);
        String campaign = action.campaignId().toString();
        List<Sealed> all = new ArrayList<>();
        all.addAll(sealed(restored, "contact_point", "address", "campaign_id::text = ?", campaign));
        all.addAll(sealed(restored, "outbox", "letter", "scope = ?", campaign));
        all.addAll(sealed(restored, "link_request", "address", "at::date::text = ?", "2026-02-24"));
        for (KeyScope scope : List.of(
                KeyScope.campaign(action.campaignId()),
                KeyScope.day(LocalDate.of(2026, 2, 24)),
                KeyScope.INSTALLATION)) {
            assertThat(all)
                    .allSatisfy(value -> assertThatThrownBy(() -> theirs.open(scope, value.place(), value.value()))
                            .isInstanceOf(RuntimeException.class));
        }
        assertThatThrownBy(
                        () -> theirs.blindIndex(KeyScope.day(LocalDate.of(2026, 2, 24)), "typed_address", address(0)))
                .isInstanceOf(KeysShredded.class);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(SealedAt place, byte[] value) {}

    private static List<Sealed> sealed(
            ApplicationContext restored, String table, String column, String where, String value) {
        List<Sealed> values = restored.getBean(JdbcClient.class)
                .sql("select id, %s from %s where %s".formatted(column, table, where))
                .param(value)
                .query((row, number) ->
                        new Sealed(new SealedAt(table, column, row.getObject(1, UUID.class)), row.getBytes(2)))
                .list();
        assertThat(values).as(table).isNotEmpty();
        return values;
    }

    private void nobodyIsFound(ApplicationContext restored) {
        People people = restored.getBean(People.class);
        for (int number = 0; number <= PEOPLE; number++) {
            assertThat(people.find(action.campaignId(), MailAddress.parse(address(number))))
                    .isEmpty();
        }
    }

    private void noPageBreaks(ConfigurableApplicationContext restored) throws Exception {
        assertThat(get(restored, action.path()).statusCode()).isEqualTo(200);
        assertThat(get(restored, action.path()).body()).contains("10");
        assertThat(get(restored, action.path().replaceFirst("/[^/]*$", "")).statusCode())
                .isEqualTo(200);
        for (String page : List.of("", "/page.json", "/thanks", "/withdrawal", "/erasure", "/stop")) {
            HttpResponse<String> answer = get(restored, "/link/" + tokens.getFirst() + page);
            assertThat(answer.statusCode()).as(page).isBetween(200, 499);
            assertThat(answer.body()).doesNotContain(marker);
        }
    }

    /// Every job of the application once, also what waited in the dump to be mailed.
    @SuppressWarnings({"unchecked", "NullAway"})
    private void everythingRunsByItself(ApplicationContext restored) {
        int before = letters();
        restored.getBeansOfType(RecurringTask.class).values().forEach(job -> job.execute(null, null));
        assertThat(letters()).as("nobody is written to").isEqualTo(before);
    }

    private int letters() {
        int letters = 0;
        for (int number = 0; number <= PEOPLE; number++) {
            letters += SmtpServer.lettersTo(address(number)).size();
        }
        return letters;
    }

    private int rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table + " where campaign_id = ?")
                .param(action.campaignId())
                .query(Integer.class)
                .single();
    }

    private List<String> totals(JdbcClient jdbc) {
        return jdbc.sql("select t::text from pledge_total t where action_id = ? order by 1")
                .param(action.id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String address(int number) {
        return marker + "-" + number + "@example.org";
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext restored, String path) throws Exception {
        String port = restored.getEnvironment().getProperty("local.server.port");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return browser.send(request.build(), BodyHandlers.ofString());
        }
    }
}
