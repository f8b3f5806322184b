package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.count.Folding;
import org.groundswell.geo.Zips;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is counted step by step is what the rows say, whatever people do; and where it is not, it is said.
@GroundswellTest
@Import(Ground.class)
class RecountingTests {

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    Changing changing;

    @Autowired
    Leaving leaving;

    @Autowired
    Recounting recounting;

    @Autowired
    Folding folding;

    @Autowired
    Zips zips;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whateverPeopleDoTheStepsAddUpToTheRows() {
        TestAction action = ground.action();
        Random chance = new Random(7);
        int before = recounting.drift();
        List<String> tokens = new ArrayList<>();
        for (int deed = 0; deed < 60; deed++) {
            if (tokens.size() < 3 || chance.nextInt(3) == 0) {
                tokens.add(pledge(action, chance));
            } else {
                change(action, tokens.get(chance.nextInt(tokens.size())), chance);
            }
            if (chance.nextInt(4) == 0) {
                folding.fold();
            }
        }
        assertThat(recounting.drift()).isEqualTo(before);
    }

    @Test
    void lostAndDoubledStepsAreFound() {
        TestAction action = ground.action();
        ground.pledge(action, Ground.email());
        folding.fold();
        int before = recounting.drift();

        jdbc.sql("update count_bundle set people = people + 1 where action_id = ?")
                .param(action.id())
                .update();
        assertThat(recounting.drift()).as("one too many").isEqualTo(before + 1);
        jdbc.sql("delete from count_bundle where action_id = ?")
                .param(action.id())
                .update();
        assertThat(recounting.drift()).as("one lost").isEqualTo(before + 1);
    }

    private String pledge(TestAction action, Random chance) {
        String email = Ground.email();
        boolean onlyIf = chance.nextBoolean();
        UUID source = chance.nextBoolean() ? UUID.randomUUID() : null;
        pledging.submit(
                action.id(),
                new FilledCard(ways(action, chance), onlyIf, source, MailAddress.parse(email), Locale.ENGLISH));
        String token = ground.token(email);
        var condition = new Condition(Condition.Scope.EVERYWHERE, 10 + chance.nextInt(30));
        pledging.confirm(
                token,
                new ButtonAnswer(
                        null,
                        chance.nextBoolean() ? zips.find("55401").orElseThrow() : null,
                        onlyIf ? condition : null));
        return token;
    }

    private void change(TestAction action, String token, Random chance) {
        try {
            switch (chance.nextInt(4)) {
                case 0 -> changing.ways(token, action.seat(), ways(action, chance));
                case 1 -> changing.condition(token, action.seat(), null, null);
                case 2 -> pledging.withdraw(token, action.seat());
                default -> leaving.erase(token);
            }
        } catch (LinkGone gone) {
            assertThat(gone)
                    .as("who withdrew or was erased has nothing to change")
                    .isNotNull();
        }
    }

    private static Set<UUID> ways(TestAction action, Random chance) {
        return chance.nextBoolean()
                ? Set.of(action.strike())
                : Set.of(action.strike(), action.ways().get(1 + chance.nextInt(2)));
    }
}
