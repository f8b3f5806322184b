package org.groundswell.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How fast the public side answers. Nothing here fails by being slow.
@GroundswellTest
class AnswerBench {

    private static final int ROUNDS = 5;
    private static final int PAGES = 40_000;
    private static final int FORMS = 4_000;
    private static final int PAIRS = 300;

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

    private final Medians medians = new Medians();
    private Stage stage;
    private CampaignView campaign;
    private ActionView action;
    private String path;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        path = "/c/%s/%s".formatted(campaign.slug(), action.slug());
    }

    @AfterEach
    void dropWhatWouldBeMailed() {
        jdbc.sql("delete from outbox where scope = ?")
                .param(campaign.id().toString())
                .update();
    }

    /// The yardstick is a servlet that does nothing but write as many bytes, on a server of its own.
    @Test
    void pages() throws Exception {
        int length;
        try (var line = new Line(port)) {
            length = line.ask(Line.get(path), 200);
        }
        try (var bare = new BareServer(length)) {
            for (int round = 0; round <= ROUNDS; round++) {
                double least = Crowd.asks(bare.port(), PAGES, 200, n -> Line.get("/"));
                double ours = Crowd.asks(port, PAGES, 200, n -> Line.get(path));
                // The first is for the compiler to warm up.
                if (round > 0) {
                    medians.add("bare", least);
                    medians.add("page", ours);
                }
            }
        }
        Medians.say("a page of %d bytes: %.0f/s, a bare servlet %.0f/s, ratio %.2f"
                .formatted(length, medians.of("page"), medians.of("bare"), medians.of("page") / medians.of("bare")));
    }

    /// The yardstick is one row, inserted and committed.
    @Test
    void pledges() throws Exception {
        var database = JdbcClient.create(owner.getConfiguration().getDataSource());
        database.sql("create table yardstick (id uuid primary key)").update();
        database.sql("grant insert on yardstick to groundswell_app").update();
        for (int round = 0; round <= ROUNDS; round++) {
            double commits = Crowd.works(FORMS, next -> {
                try (Connection connection = pool.getConnection();
                        var insert = connection.prepareStatement("insert into yardstick values (?)")) {
                    while (next.getAndIncrement() < FORMS) {
                        insert.setObject(1, Ids.ordered());
                        insert.executeUpdate();
                    }
                }
            });
            UUID crowd = UUID.randomUUID();
            double forms = Crowd.asks(port, FORMS, 303, n -> form(crowd + "-" + n));
            if (round > 0) {
                medians.add("commit", commits);
                medians.add("form", forms);
            }
        }
        database.sql("drop table yardstick").update();
        Medians.say("pledge forms: %.0f/s, single rows %.0f/s, ratio %.2f, fsync %s"
                .formatted(
                        medians.of("form"),
                        medians.of("commit"),
                        medians.of("form") / medians.of("commit"),
                        database.sql("show fsync").query(String.class).single()));
    }

    /// In turn, so that whatever else the machine does falls on both alike.
    @Test
    void knownAndUnknownAddresses() throws Exception {
        UUID crowd = UUID.randomUUID();
        for (int pair = 0; pair < PAIRS; pair++) {
            stage.pledge(action, address(crowd + "-" + pair));
        }
        try (var line = new Line(port)) {
            for (int pair = 0; pair < PAIRS; pair++) {
                medians.add("known", milliseconds(line, form(crowd + "-" + pair)));
                medians.add("unknown", milliseconds(line, form(crowd + "+" + pair)));
            }
        }
        Medians.say(
                "an address that pledged %.2f ms, an unknown one %.2f ms, ratio %.3f; of a hundred the slowest %.2f and %.2f"
                        .formatted(
                                medians.of("known"),
                                medians.of("unknown"),
                                medians.of("known") / medians.of("unknown"),
                                medians.at("known", 0.99),
                                medians.at("unknown", 0.99)));
    }

    private static double milliseconds(Line line, String request) throws Exception {
        long begin = System.nanoTime();
        line.ask(request, 303);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String address(String name) {
        return "p" + name + "@example.org";
    }

    private String form(String name) {
        return Line.post(
                path,
                "ways=%s&email=%s"
                        .formatted(
                                action.ways().getFirst().id(),
                                URLEncoder.encode(address(name), StandardCharsets.UTF_8)));
    }
}
