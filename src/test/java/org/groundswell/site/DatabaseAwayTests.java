package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The database really goes away: it takes no more connections and those there were are cut.
@GroundswellTest
class DatabaseAwayTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private DataSource pool;

    @Autowired
    private PageShelf shelf;

    @Autowired
    private PageStamp stamp;

    private String database;
    private String path;
    private String way;

    @BeforeEach
    void setTheStage() {
        var stage = new PosterStage(jdbc, "away-" + UUID.randomUUID());
        vault.makeKeys(stage.campaign);
        var action = stage.strike();
        path = stage.strikePath();
        way = stage.firstWay(action);
        database = jdbc.sql("select current_database()").query(String.class).single();
    }

    @AfterEach
    void comeBack() throws SQLException {
        asSuperuser("alter database " + database + " allow_connections true");
        // A pool looks at a connection that was used within half a second only when it fails; the next test is quicker.
        pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        stamp.look();
        assertThat(stamp.isAway()).isFalse();
    }

    @Test
    void pagesAreServedAsTheyWereAtOnceAndAreThemselvesAgainAfterwards() throws Exception {
        get(path);
        goAway();
        shelf.empty();
        assertThat(get(path)).hasStatusOk().bodyText().contains("As of ", "Strike day");

        var begin = System.nanoTime();
        assertThat(get(path)).hasStatusOk().bodyText().contains("As of ");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));

        comeBack();
        assertThat(get(path)).hasStatusOk().bodyText().doesNotContain("As of ");
    }

    @Test
    void pageThatStandsOnTheShelfSaysItsAgeToo() throws Exception {
        get(path);
        goAway();
        stamp.look();
        assertThat(get(path)).hasStatusOk().bodyText().contains("As of ");
    }

    @Test
    void formIsNotSavedAndKeepsWhatWasTyped() throws Exception {
        get(path);
        goAway();
        assertThat(post("ana@example.org", way))
                .hasStatus(503)
                .bodyText()
                .contains("Not saved.", "ana@example.org", "value=\"" + way + "\" checked");
        assertThat(post("nobody at all", way))
                .hasStatus(422)
                .bodyText()
                .contains("This address has no @.", "nobody at all", "value=\"" + way + "\" checked");
    }

    @Test
    void formKeepsWhatWasTypedEvenWhenItsPageWasNeverDrawn() throws Exception {
        goAway();
        assertThat(post("ana@example.org", way))
                .hasStatus(503)
                .bodyText()
                .contains("Not saved.", "ana@example.org", "name=\"ways\" value=\"" + way + "\"");
    }

    @Test
    void whoWasThankedSeesTheNextPageWithoutADatabase() throws Exception {
        goAway();
        assertThat(get("/mailbox?at=example.org")).hasStatusOk().bodyText().contains("@example.org");
    }

    private void goAway() throws SQLException {
        asSuperuser("alter database " + database + " allow_connections false");
        asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    private static void asSuperuser(String statement) throws SQLException {
        try (var connection = PostgresServer.get().superuser().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).exchange();
    }

    private MvcTestResult post(String email, String ticked) {
        return web.post().uri(path).param("ways", ticked).param("email", email).exchange();
    }
}
