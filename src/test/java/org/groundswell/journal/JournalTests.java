package org.groundswell.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/// The journal is written in the deed's own transaction or not at all.
@GroundswellTest
class JournalTests {

    @Autowired
    Journal journal;

    @Test
    void withoutATransactionNothingIsWritten() {
        var subject = new Subject("account", UUID.randomUUID(), null);

        assertThatThrownBy(() -> journal.write(UUID.randomUUID(), subject, "account.journal.password", null))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(journal.about(subject, 10)).isEmpty();
    }
}
