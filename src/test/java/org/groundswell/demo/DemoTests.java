package org.groundswell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.account.DemoAccounts;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GroundswellTest
@ActiveProfiles("demo")
class DemoTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    DemoStart start;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void secondLoadChangesNothing() {
        String before = rows();
        start.run(new DefaultApplicationArguments());

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void commitmentsStandInEveryStateThatCanBeSeen() {
        assertThat(jdbc.sql("select distinct state from commitment")
                        .query(String.class)
                        .list())
                .contains(
                        CommitmentState.DRAFT.name(),
                        CommitmentState.PROPOSED.name(),
                        CommitmentState.AGREED.name(),
                        CommitmentState.KEPT.name(),
                        CommitmentState.NOT_KEPT.name());
    }

    @Test
    void pageOfNumbersSaysWhatWouldBringInThoseWhoWait() {
        assertThat(web.get().uri("/c/may-day-2026/may-day/counts"))
                .bodyText()
                .contains("In Hennepin County, Minnesota, about", "In Minnesota, about");
    }

    @Test
    void mailboxOpensOnThisMachineOnly() {
        assertThat(web.get().uri("/dev/mail")).hasStatusOk();
        assertThat(web.get().uri("/dev/mail").with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .hasStatus(404);
        assertThat(web.get().uri("/dev/mail").with(request -> {
                    request.setServerName("rebound.example.org");
                    return request;
                }))
                .hasStatus(404);
    }

    private String rows() {
        return jdbc.sql("""
                select concat_ws(' ', (select count(*) from pledge), (select count(*) from commitment),
                    (select count(*) from account), (select count(*) from journal_entry), (select began from demo_clock))
                """).query(String.class).single();
    }
}
