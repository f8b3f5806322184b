package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// What the form on an action's page answers, and what it costs.
@GroundswellTest
@Import(Ground.class)
class SignUpAnswerTests {

    @Autowired
    Ground ground;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ConfigurableTransactionManager transactions;

    private TestAction action;

    @BeforeEach
    void campaign() {
        action = ground.action();
    }

    @Test
    void theFormAnswersTheSameForEveryAddress() throws Exception {
        String pledged = Ground.email();
        String waiting = Ground.email();
        String withdrawn = Ground.email();
        ground.pledge(action, pledged);
        ground.submit(action, waiting);
        ground.pledge(ground.action(), withdrawn);
        var unknown = answer(Ground.email());
        assertThat(unknown).containsEntry("status", 303);
        assertThat(answer(pledged)).as("pledged").isEqualTo(unknown);
        assertThat(answer(waiting)).as("waiting").isEqualTo(unknown);
        assertThat(answer(withdrawn)).as("in another campaign").isEqualTo(unknown);
        assertThat(answer(waiting)).as("over the limit of mails").isEqualTo(unknown);
    }

    @Test
    void oneFormIsOneTransaction() throws Exception {
        var begun = new ArrayList<String>();
        Thread here = Thread.currentThread();
        Collection<TransactionExecutionListener> before = List.copyOf(transactions.getTransactionExecutionListeners());
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void beforeBegin(TransactionExecution transaction) {
                if (Thread.currentThread() == here) {
                    begun.add(transaction.getTransactionName());
                }
            }
        });
        try {
            answer(Ground.email());
        } finally {
            transactions.setTransactionExecutionListeners(before);
        }
        assertThat(begun).containsExactly(Pledging.class.getName() + ".submit");
    }

    private Map<String, Object> answer(String email) throws Exception {
        var response = mvc.post()
                .uri(action.path())
                .header("Sec-Fetch-Site", "same-origin")
                .param("ways", action.strike().toString())
                .param("email", email)
                .exchange()
                .getResponse();
        Map<String, Object> all = new TreeMap<>();
        all.put("status", response.getStatus());
        all.put("body", response.getContentAsString());
        response.getHeaderNames().forEach(name -> all.put(name, response.getHeaders(name)));
        return all;
    }
}
