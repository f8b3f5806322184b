package org.groundswell.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.groundswell.action.ActionView;
import org.groundswell.action.WayView;
import org.groundswell.count.Bundle;
import org.groundswell.count.Condition;
import org.groundswell.count.Deltas;
import org.groundswell.count.Place;
import org.groundswell.geo.Zip;
import org.groundswell.geo.Zips;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Tokens;
import org.groundswell.platform.Vault;
import org.groundswell.support.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Very many people, in rows such as the application would have written one by one; only faster. Their counts go the
/// usual way, as deltas that are folded.
final class Multitude {

    private static final HexFormat HEX = HexFormat.of();
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);
    private static final int MOMENT = 100_000;

    /// What people ask for: mostly what the page suggests.
    private static final int[] MINIMUMS = {50, 50, 50, 100, 100, 100, 200, 200, 10, 25, 500, 1_000, 5_000, 20_000};

    private final ApplicationContext context;
    private final DataSource database;
    private final List<ActionView> actions;
    private final Random chance = new Random(17);
    private final List<Zip> home;
    private final List<Zip> anywhere;
    private final Map<UUID, Map<Bundle, Integer>> counts = new HashMap<>();

    /// @param actions of one campaign; nine of ten people pledge for the first
    Multitude(ApplicationContext context, List<ActionView> actions) {
        this.context = context;
        this.actions = actions;
        this.database = PostgresServer.get()
                .superuser(context.getBean(JdbcClient.class)
                        .sql("select current_database()")
                        .query(String.class)
                        .single());
        Zips zips = context.getBean(Zips.class);
        anywhere = IntStream.range(0, 100_000)
                .mapToObj("%05d"::formatted)
                .flatMap(code -> zips.find(code).stream())
                .toList();
        home = anywhere.stream().filter(zip -> zip.state().equals("MN")).toList();
    }

    /// Everybody, and what they are counted as; not folded yet.
    void pledge(int people) throws SQLException, IOException {
        try (var person = into("person (id, campaign_id, language)");
                var point = into("contact_point (id, person_id, campaign_id, kind, address, blind_index)");
                var pledge = into("pledge (id, action_id, campaign_id, person_id, state, day, keep_until, for_day, zip,"
                        + " place_state, place_county, scope, minimum, proven_by)");
                var way = into("pledge_way (pledge_id, way_id)");
                var link = into("link_token (hash, purpose, campaign_id, person_id, expires_at)")) {
            for (int number = 1; number <= people; number++) {
                UUID id = person(person, point);
                link.add(bytes(Tokens.hash(Tokens.make())), "pledge.mail.confirm", campaign(), id, null);
                pledge(id, pledge, way);
                if (number % MOMENT == 0) {
                    Medians.say("loaded %,d of %,d".formatted(number, people));
                }
            }
        }
        count();
    }

    /// People who wait with their link, one in five on a condition.
    ///
    /// @return the tokens of their links
    List<String> waiting(int people) throws SQLException, IOException {
        List<String> tokens = new ArrayList<>();
        ActionView action = actions.getFirst();
        try (var person = into("person (id, campaign_id, language)");
                var point = into("contact_point (id, person_id, campaign_id, kind, address, blind_index)");
                var submission = into("submission (action_id, campaign_id, person_id, ways, language, at, only_if)");
                var link = into("link_token (hash, purpose, campaign_id, person_id, expires_at)")) {
            for (int number = 0; number < people; number++) {
                UUID id = person(person, point);
                String ways = ways(action).stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
                submission.add(action.id(), campaign(), id, ways, "en", TODAY, number % 5 == 0);
                tokens.add(Tokens.make());
                link.add(
                        bytes(Tokens.hash(tokens.getLast())), "pledge.mail.confirm", campaign(), id, TODAY.plusDays(3));
            }
        }
        return tokens;
    }

    private UUID person(Rows person, Rows point) throws IOException {
        UUID id = UUID.randomUUID();
        UUID reached = UUID.randomUUID();
        String address = "m%s@example.org".formatted(id);
        Vault vault = context.getBean(Vault.class);
        KeyScope keys = KeyScope.campaign(campaign());
        person.add(id, campaign(), chance.nextInt(5) == 0 ? "es" : "en");
        point.add(
                reached,
                id,
                campaign(),
                "mail",
                bytes(vault.seal(keys, new SealedAt("contact_point", "address", reached), address)),
                bytes(vault.blindIndex(keys, "contact_point.mail", address)));
        return id;
    }

    private void pledge(UUID person, Rows pledge, Rows way) throws IOException {
        UUID id = UUID.randomUUID();
        ActionView action = actions.get(chance.nextInt(10) > 0 ? 0 : chance.nextInt(actions.size()));
        Set<UUID> ways = ways(action);
        Zip zip = zip();
        Place place = place(zip);
        Condition condition = chance.nextInt(5) == 0 ? condition(place) : null;
        pledge.add(
                id,
                action.id(),
                campaign(),
                person,
                "CONFIRMED",
                TODAY.minusDays(chance.nextInt(60)),
                action.day().plusDays(30),
                action.day(),
                zip == null ? null : zip.code(),
                place.state(),
                place.county(),
                condition == null ? null : condition.scope(),
                condition == null ? null : condition.minimum(),
                "MAIL");
        for (UUID chosen : ways) {
            way.add(id, chosen);
        }
        counts.computeIfAbsent(action.id(), a -> new HashMap<>())
                .merge(new Bundle(place, condition, ways), 1, Integer::sum);
    }

    /// One delta for all who are alike.
    private void count() {
        Deltas deltas = context.getBean(Deltas.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> counts.forEach((action, bundles) ->
                        bundles.forEach((bundle, number) -> deltas.append(campaign(), action, bundle, number))));
        counts.clear();
    }

    private Set<UUID> ways(ActionView action) {
        List<UUID> all = action.ways().stream().map(WayView::id).toList();
        Set<UUID> some = all.stream().filter(way -> chance.nextInt(3) == 0).collect(Collectors.toSet());
        return some.isEmpty() ? Set.of(all.getFirst()) : some;
    }

    /// Three of ten say none; of the others every second is from around here.
    private @Nullable Zip zip() {
        List<Zip> where = chance.nextBoolean() ? home : anywhere;
        return chance.nextInt(10) < 3 ? null : where.get(chance.nextInt(where.size()));
    }

    private static Place place(@Nullable Zip zip) {
        if (zip == null) {
            return Place.UNKNOWN;
        }
        String county = zip.countyFips();
        return new Place(zip.state(), county == null ? "" : county);
    }

    /// Mostly what is suggested, now and then a number of one's own.
    private Condition condition(Place place) {
        int minimum = chance.nextInt(10) > 0
                ? MINIMUMS[chance.nextInt(MINIMUMS.length)]
                : Condition.LEAST + chance.nextInt(2_000);
        int turn = chance.nextInt(4);
        if (turn == 0 && !place.county().isEmpty()) {
            return new Condition(Condition.Scope.COUNTY, minimum);
        }
        return new Condition(
                turn == 1 && !place.state().isEmpty() ? Condition.Scope.STATE : Condition.Scope.EVERYWHERE, minimum);
    }

    private UUID campaign() {
        return actions.getFirst().campaignId();
    }

    private static String bytes(byte[] bytes) {
        return "\\\\x" + HEX.formatHex(bytes);
    }

    private Rows into(String table) throws SQLException {
        return new Rows(database, table);
    }
}
