package org.groundswell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Folding;
import org.groundswell.count.Publishing;
import org.groundswell.platform.Ids;
import org.groundswell.pledge.PledgeFilter;
import org.groundswell.pledge.PledgeListQueries;
import org.groundswell.pledge.Recounting;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What everything costs in a campaign of ten thousand, and in one of a million, in the same words: one table each.
/// `-Dgroundswell.bench.sizes=10000` measures the first only. Nothing here fails by being slow.
@GroundswellTest
@Import(Yardstick.class)
class SizeBench {

    private static final String SIZES = System.getProperty("groundswell.bench.sizes", "10000,1000000");
    private static final int ROUNDS = 3;
    /// Until the compiler is done: after one round of forms it has hardly begun.
    private static final int WARMING = 4;
    private static final int PAGES = 20_000;
    private static final int FORMS = 2_000;
    private static final int ACTIONS = 5;
    private static final int LISTS = 9;
    private static final int[] FOLDS = {1, 100, 10_000};

    @Autowired
    ApplicationContext context;

    @Value("${server.port}")
    int port;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway owner;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    Recounting recounting;

    @Autowired
    PledgeListQueries list;

    @Autowired
    TestClock clock;

    private JdbcClient database;
    private final Medians medians = new Medians();
    private CampaignView campaign;
    private List<ActionView> actions;
    private String path;

    @BeforeEach
    void setTheStage() {
        database = JdbcClient.create(owner.getConfiguration().getDataSource());
        database.sql(Yardstick.TABLE).update();
        database.sql("grant insert on yardstick to groundswell_app").update();
        Stage stage = new Stage(context);
        campaign = stage.campaign();
        actions = IntStream.range(0, ACTIONS)
                .mapToObj(n -> stage.publish(campaign))
                .toList();
        path = "/c/%s/%s".formatted(campaign.slug(), actions.getFirst().slug());
    }

    @AfterEach
    void dropTheYardstick() {
        database.sql("drop table yardstick").update();
        jdbc.sql("delete from outbox").update();
    }

    static IntStream sizes() {
        return Pattern.compile(",").splitAsStream(SIZES).mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource
    void sizes(int people) throws Exception {
        var multitude = new Multitude(context, actions);
        double loaded = seconds(() -> {
            multitude.pledge(people);
            return database.sql("analyze").update();
        });
        var heap = new Heap();
        double folded = seconds(folding::fold);
        say(people, loaded, folded);
        counts();
        int rounds = WARMING + ROUNDS;
        List<String> tokens = multitude.waiting(rounds * FORMS);
        for (int round = 0; round < rounds; round++) {
            ask(round >= WARMING, tokens.subList(round * FORMS, (round + 1) * FORMS));
        }
        Medians.say("16 at once               per second    p50 ms    p99 ms   yardstick  ratio   aim");
        line("an action's page", "page", "static", ">= 80 %");
        line("the pledge form", "form", "row", ">= 40 %");
        line("the button of a link", "button", "row", "");
        organizersList();
        Medians.say("yardsticks behind the same filters: as many bytes %,.0f/s, one row %,.0f/s; a bare INSERT %,.0f/s"
                .formatted(medians.of("static"), medians.of("row"), medians.of("insert")));
        Medians.say("heap: a collection left at most %d MB, %d MB are allowed"
                .formatted(heap.megabytes(), Runtime.getRuntime().maxMemory() >> 20));
    }

    /// The number of those who fit and the first page of them, by one person, filter by filter.
    private void organizersList() throws Exception {
        ActionView action = actions.getFirst();
        UUID way = action.ways().getLast().id();
        String few = jdbc.sql("select place_state from pledge where action_id = :action and place_state <> '' "
                        + "group by place_state order by count(*), place_state limit 1")
                .param("action", action.id())
                .query(String.class)
                .single();
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, PledgeFilter> filters = new LinkedHashMap<>();
        filters.put("all", new PledgeFilter(action.id(), null, null, null, null, null));
        filters.put("one way", new PledgeFilter(action.id(), way, null, null, null, null));
        filters.put("the state with fewest", new PledgeFilter(action.id(), null, few, null, null, null));
        filters.put("that state, one way", new PledgeFilter(action.id(), way, few, null, null, null));
        filters.put("a partner of none", new PledgeFilter(action.id(), null, null, campaign.id(), null, null));
        filters.put("on a condition", new PledgeFilter(action.id(), null, null, null, true, null));
        filters.put("a day of none", new PledgeFilter(action.id(), null, null, null, null, day.plusYears(1)));
        for (Map.Entry<String, PledgeFilter> filter : filters.entrySet()) {
            for (int round = 0; round < LISTS; round++) {
                medians.add("list " + filter.getKey(), seconds(() -> list.number(filter.getValue())));
                medians.add("rows " + filter.getKey(), seconds(() -> list.rows(filter.getValue(), null)));
            }
            Medians.say("organizer's list, %s: counted in %.1f ms, a page in %.1f ms (aim < 50 ms)"
                    .formatted(
                            filter.getKey(),
                            1_000 * medians.of("list " + filter.getKey()),
                            1_000 * medians.of("rows " + filter.getKey())));
        }
    }

    private void say(int people, double loaded, double folded) {
        Medians.say("");
        Medians.say("== %,d pledges, %,d on a condition, in %,d bundles; loaded in %.0f s; fsync %s"
                .formatted(
                        people,
                        number("select count(*) from pledge where minimum is not null and campaign_id = :campaign"),
                        number("select count(*) from count_bundle where campaign_id = :campaign"),
                        loaded,
                        jdbc.sql("show fsync").query(String.class).single()));
        Medians.say("all bundles folded for the first time: %.2f s".formatted(folded));
    }

    private void counts() throws Exception {
        assertThat(recounting.drift()).as("rows and steps").isZero();
        for (int round = 0; round < ROUNDS; round++) {
            medians.add("recount", seconds(recounting::drift));
            for (int deltas : FOLDS) {
                medians.add("fold " + deltas, fold(deltas, 1));
                medians.add("fold " + deltas, fold(deltas, -1));
            }
            medians.add("snapshot", publish());
        }
        Medians.say("counted anew from the rows: %.2f s (aim < 5 s)".formatted(medians.of("recount")));
        for (int deltas : FOLDS) {
            double seconds = medians.of("fold " + deltas);
            Medians.say("%,d deltas folded: %.3f s, %,.0f/s".formatted(deltas, seconds, deltas / seconds));
        }
        Medians.say("(aim: 2,000 deltas/s)");
        Medians.say("snapshot of all actions: %.3f s (aim < 2 s)".formatted(medians.of("snapshot")));
    }

    /// Deltas of as many people as there are, spread over the bundles of the largest action.
    private double fold(int deltas, int people) throws Exception {
        jdbc.sql("""
                insert into count_delta (campaign_id, action_id, bundle, delta)
                select campaign_id, action_id, bundle, :people
                from (select * from count_bundle where action_id = :action order by md5(bundle)) b,
                    generate_series(1, :deltas)
                limit :deltas
                """)
                .param("people", people)
                .param("action", actions.getFirst().id())
                .param("deltas", deltas)
                .update();
        return seconds(folding::fold);
    }

    private double publish() throws Exception {
        clock.advance(Duration.ofMinutes(16));
        jdbc.sql("update count_round set due = true where campaign_id = :campaign")
                .param("campaign", campaign.id())
                .update();
        return seconds(publishing::publish);
    }

    /// In turn, so that whatever else the machine does falls on all alike.
    private void ask(boolean measured, List<String> tokens) throws Exception {
        int length;
        try (var line = new Line(port)) {
            length = line.ask(Line.get(path), 200);
        }
        UUID crowd = UUID.randomUUID();
        Crowd.Pace least = Crowd.paces(port, PAGES, 200, n -> Line.get("/yardstick/" + length));
        Crowd.Pace page = Crowd.paces(port, PAGES, 200, n -> Line.get(path));
        double insert = Crowd.works(FORMS, this::insert);
        Crowd.Pace row = Crowd.paces(port, FORMS, 303, n -> Line.post("/yardstick", ""));
        Crowd.Pace form = Crowd.paces(port, FORMS, 303, n -> form(crowd + "-" + n));
        Crowd.Pace button = Crowd.paces(port, FORMS, 303, n -> button(tokens.get(n)));
        if (measured) {
            medians.add("static", least);
            medians.add("page", page);
            medians.add("insert", insert);
            medians.add("row", row);
            medians.add("form", form);
            medians.add("button", button);
        }
    }

    private void insert(AtomicInteger next) throws Exception {
        try (Connection connection = pool.getConnection();
                var insert = connection.prepareStatement(Yardstick.ROW)) {
            while (next.getAndIncrement() < FORMS) {
                insert.setObject(1, Ids.ordered());
                insert.executeUpdate();
            }
        }
    }

    private String form(String name) {
        String address = URLEncoder.encode("p" + name + "@example.org", StandardCharsets.UTF_8);
        return Line.post(path, "ways=%s&email=%s".formatted(firstWay(), address));
    }

    /// One in five waits for a hundred others.
    private String button(String token) {
        return Line.post(
                "/link/%s/confirmation".formatted(token), "ways=%s&zip=55401&minimum=100".formatted(firstWay()));
    }

    private UUID firstWay() {
        return actions.getFirst().ways().getFirst().id();
    }

    private void line(String what, String name, String yardstick, String aim) {
        Medians.say("%-24s %,10.0f %9.2f %9.2f %,11.0f %6.0f %% %s"
                .formatted(
                        what,
                        medians.of(name),
                        medians.of(Medians.waited(name)),
                        medians.at(Medians.waited(name), 0.99),
                        medians.of(yardstick),
                        100 * medians.of(name) / medians.of(yardstick),
                        aim));
    }

    private int number(String query) {
        return jdbc.sql(query)
                .param("campaign", campaign.id())
                .query(Integer.class)
                .single();
    }

    private static double seconds(Callable<?> deed) throws Exception {
        long begin = System.nanoTime();
        deed.call();
        return (System.nanoTime() - begin) / 1e9;
    }
}
