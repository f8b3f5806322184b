package org.groundswell.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.groundswell.people.Arrivals.Arrival;
import org.groundswell.platform.GroundswellProperties;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
class PeopleTests {

    @Autowired
    People people;

    @Autowired
    MailAllowance allowance;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    GroundswellProperties properties;

    @Autowired
    TestClock clock;

    private final UUID campaign = Ids.random();
    private final UUID other = Ids.random();

    @BeforeEach
    void keys() {
        vault.makeKeys(campaign);
        vault.makeKeys(other);
    }

    @Test
    void oneAddressIsOnePersonInACampaignAndAnotherInTheNext() {
        UUID first = people.findOrAdd(campaign, address(), Locale.ENGLISH);
        assertThat(people.findOrAdd(campaign, MailAddress.parse(" ANA@example.org"), Locale.of("es")))
                .isEqualTo(first);
        assertThat(people.findOrAdd(other, address(), Locale.ENGLISH)).isNotEqualTo(first);
        assertThat(indexes()).doesNotHaveDuplicates();
        assertThat(first.version()).isEqualTo(4);
    }

    @Test
    void aSecondEntryDoesNotChangeTheLanguageOfMail() {
        UUID person = people.findOrAdd(campaign, address(), Locale.of("es"));
        people.findOrAdd(campaign, address(), Locale.ENGLISH);
        assertThat(people.reachable(campaign, List.of(person)))
                .singleElement()
                .satisfies(found -> assertThat(found.locale()).isEqualTo(Locale.of("es")))
                .satisfies(found -> assertThat(found.address().text()).isEqualTo("ana@example.org"));
    }

    @Test
    void racingEntriesOfOneAddressAddOnePerson() throws Exception {
        Callable<UUID> entry = () -> Objects.requireNonNull(
                transaction.execute(status -> people.findOrAdd(campaign, address(), Locale.ENGLISH)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = threads.invokeAll(java.util.Collections.nCopies(12, entry)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .distinct();
            assertThat(found).hasSize(1);
        }
        assertThat(jdbc.sql("select count(*) from person where campaign_id = ?")
                        .param(campaign)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoStoppedMailIsNotReachable() {
        UUID person = people.findOrAdd(campaign, address(), Locale.ENGLISH);
        people.stopMail(person, true);
        assertThat(people.reachable(campaign, List.of(person))).isEmpty();
    }

    @Test
    void withoutKeysNobodyIsFound() {
        people.findOrAdd(campaign, address(), Locale.ENGLISH);
        vault.shred(campaign);
        assertThat(people.find(campaign, address())).isEmpty();
    }

    @Test
    void anAddressIsMailedTwiceInADayAndNoMore() {
        MailAddress typed = MailAddress.parse(UUID.randomUUID() + "@example.org");
        clock.advance(Duration.ofHours(8));
        assertThat(allowance.take(typed)).isTrue();
        clock.advance(Duration.ofHours(2));
        assertThat(allowance.take(typed)).isTrue();
        assertThat(allowance.take(typed)).isFalse();
        clock.advance(Duration.ofHours(21));
        assertThat(allowance.take(typed)).as("next day, within 24 hours").isFalse();
        clock.advance(Duration.ofHours(2));
        assertThat(allowance.take(typed)).as("25 hours after the first").isTrue();
        assertThat(allowance.take(typed)).isFalse();
    }

    @Test
    void racingEntriesTakeTwoMailsTogether() throws Exception {
        MailAddress typed = MailAddress.parse(UUID.randomUUID() + "@example.org");
        Callable<Boolean> entry = () -> Objects.requireNonNull(transaction.execute(status -> allowance.take(typed)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long taken = threads.invokeAll(java.util.Collections.nCopies(12, entry)).stream()
                    .filter(java.util.concurrent.Future::resultNow)
                    .count();
            assertThat(taken).isEqualTo(2);
        }
    }

    @Test
    void racingArrivalsAreOnePersonAndTwoMails() throws Exception {
        MailAddress typed = MailAddress.parse(UUID.randomUUID() + "@example.org");
        Callable<Arrival> entry = () -> arrive(typed);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Arrival> arrived = threads.invokeAll(java.util.Collections.nCopies(12, entry)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(arrived)
                    .extracting(Arrival::personId)
                    .containsOnly(people.find(campaign, typed).orElseThrow());
            assertThat(arrived).filteredOn(Arrival::mayBeMailed).hasSize(2);
        }
    }

    /// Else it and whoever holds the person already would wait for each other.
    @Test
    @Timeout(60)
    void whoWaitsForAPersonHoldsNoMailBack() throws Exception {
        MailAddress typed = MailAddress.parse(UUID.randomUUID() + "@example.org");
        UUID person = people.findOrAdd(campaign, typed, Locale.ENGLISH);
        allowance.take(typed);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new AtomicReference<Future<Arrival>>();
            transaction.executeWithoutResult(status -> {
                people.lock(List.of(person));
                waiting.set(threads.submit(() -> arrive(typed)));
                waitForALock();
                assertThat(allowance.take(typed)).isTrue();
            });
            assertThat(Objects.requireNonNull(waiting.get()).get()).isEqualTo(new Arrival(person, false));
        }
    }

    private Arrival arrive(MailAddress typed) {
        return Objects.requireNonNull(transaction.execute(status -> arrivals.of(campaign, typed, Locale.ENGLISH)));
    }

    private void waitForALock() {
        while (!jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void dayKeysGoAfterTwoDays() {
        allowance.take(address());
        Path key = properties.keyDirectory().resolve("day-2026-02-24.key");
        clock.advance(Duration.ofDays(1));
        allowance.purge();
        assertThat(key).exists();
        clock.advance(Duration.ofDays(1));
        allowance.purge();
        assertThat(key).doesNotExist();
    }

    private List<String> indexes() {
        return jdbc.sql("select encode(blind_index, 'hex') from contact_point where campaign_id in (?, ?)")
                .params(campaign, other)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static MailAddress address() {
        return MailAddress.parse("ana@example.org");
    }
}
