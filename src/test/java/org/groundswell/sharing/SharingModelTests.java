package org.groundswell.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.people.People;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Ten thousand histories of one person and one partner each, interleaved at random: yes, no, other agreements,
/// erasure, days that pass, partners that go and come back. After each step the partner's list is what a plain model
/// says, to the row, with both walls and with the second alone.
@GroundswellTest
class SharingModelTests {

    private static final int PARTNERS = 20;
    private static final int PEOPLE = 500;
    private static final int STEPS = 30_000;
    private static final int LOOK_EVERY = 25;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 24);

    @Autowired
    ApplicationContext context;

    @Autowired
    Consents consents;

    @Autowired
    Acting acting;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void partnersListIsWhatTheModelSays() {
        var ground = new SharingGround(context);
        transactions.executeWithoutResult(status -> {
            new World(ground, new Random(20_260_501)).live();
            status.setRollbackOnly();
        });
    }

    /// What a person said to a partner.
    private record Yes(UUID agreement, LocalDate until) {}

    private record Pair(UUID person, UUID partner) {}

    /// The model beside the database, moved by the same steps.
    private final class World {

        private final SharingGround ground;
        private final Random random;
        private final List<UUID> partners = new ArrayList<>();
        private final List<UUID> persons = new ArrayList<>();
        private final Map<UUID, Yes> agreements = new HashMap<>();
        private final Map<Pair, Yes> said = new HashMap<>();
        private final Set<UUID> away = new HashSet<>();
        private final Map<UUID, Integer> versions = new HashMap<>();
        private LocalDate today = FIRST_DAY;

        World(SharingGround ground, Random random) {
            this.ground = ground;
            this.random = random;
            for (int i = 0; i < PARTNERS; i++) {
                partners.add(ground.anotherPartner());
            }
            for (int i = 0; i < PEOPLE; i++) {
                persons.add(newPerson());
            }
            partners.forEach(this::agree);
        }

        void live() {
            for (int step = 1; step <= STEPS; step++) {
                UUID touched = step();
                if (step % LOOK_EVERY == 0) {
                    compare(touched);
                }
            }
            partners.forEach(this::compare);
        }

        /// @return the partner it is about
        private UUID step() {
            UUID partner = partners.get(random.nextInt(PARTNERS));
            int person = random.nextInt(PEOPLE);
            int kind = random.nextInt(1000);
            if (kind < 700) {
                sayYes(persons.get(person), partner);
            } else if (kind < 930) {
                consents.withdraw(persons.get(person), partner, today);
                said.remove(new Pair(persons.get(person), partner));
            } else if (kind < 960) {
                erase(person);
            } else if (kind < 980) {
                agree(partner);
            } else if (kind < 985) {
                goOrComeBack(partner);
            } else if (kind < 998) {
                consents.noteHanded(partner, list(partner), today);
            } else {
                today = today.plusDays(1);
                consents.dropOver(today);
                said.values().removeIf(yes -> yes.until().isBefore(today));
            }
            return partner;
        }

        private void sayYes(UUID person, UUID partner) {
            Yes yes = agreements.get(partner);
            if (yes != null && !yes.until().isBefore(today)) {
                var terms = new AgreementTerms(true, LocalizedText.of("write", "escribir"), yes.until());
                var offer = new Offer(yes.agreement(), partner, "", terms);
                consents.put(ground.campaign.id(), person, offer, random.nextBoolean() ? "Ana" : "", today);
                said.put(new Pair(person, partner), yes);
            }
        }

        private void erase(int index) {
            UUID person = persons.get(index);
            people.forget(List.of(person));
            said.keySet().removeIf(pair -> pair.person().equals(person));
            persons.set(index, newPerson());
        }

        private UUID newPerson() {
            return people.findOrAdd(ground.campaign.id(), MailAddress.parse(SharingGround.email()), Locale.ENGLISH);
        }

        private void agree(UUID partner) {
            var yes = new Yes(Ids.ordered(), today.plusDays(random.nextInt(30)));
            int number = versions.merge(partner, 1, Integer::sum);
            jdbc.sql("update sharing_agreement set state = 'REPLACED' where partner_id = ? and state = 'IN_FORCE'")
                    .param(partner)
                    .update();
            jdbc.sql("""
                    insert into sharing_agreement
                        (id, campaign_id, partner_id, number, with_name, purpose, kept_until, state, state_on, version)
                    values (?, ?, ?, ?, true, '{"en": "write"}', ?, 'IN_FORCE', ?, 0)
                    """)
                    .params(yes.agreement(), ground.campaign.id(), partner, number, yes.until(), today)
                    .update();
            agreements.put(partner, yes);
        }

        private void goOrComeBack(UUID partner) {
            boolean gone = away.contains(partner) ? !away.remove(partner) : away.add(partner);
            jdbc.sql("update participation set state = ? where partner_id = ?")
                    .params(gone ? "LEFT" : "MEMBER", partner)
                    .update();
        }

        private void compare(UUID partner) {
            Set<UUID> model = away.contains(partner)
                    ? Set.of()
                    : said.entrySet().stream()
                            .filter(entry -> entry.getKey().partner().equals(partner))
                            .filter(entry -> !entry.getValue().until().isBefore(today))
                            .map(entry -> entry.getKey().person())
                            .collect(Collectors.toSet());
            assertThat(list(partner)).extracting(Consents.Row::personId).containsExactlyInAnyOrderElementsOf(model);
            assertThat(behindTheSecondWall(partner)).containsExactlyInAnyOrderElementsOf(model);
        }

        private List<Consents.Row> list(UUID partner) {
            return consents.forPartner(partner, ground.campaign.id(), today);
        }

        private List<UUID> behindTheSecondWall(UUID partner) {
            return acting.forPartner(
                    partner,
                    today,
                    () -> jdbc.sql("select person_id from sharing_consent")
                            .query(UUID.class)
                            .list());
        }
    }
}
