package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CommonPasswordsTests {

    private final CommonPasswords common = new CommonPasswords();

    @Test
    void whatStandsAroundAWordHidesItNot() {
        assertThat(common.contains("2026!!password123", "ana")).isTrue();
        assertThat(common.contains("seven quiet herons by the lock", "ana")).isFalse();
    }

    /// Nothing but looking at them took a minute.
    @Test
    @Timeout(5)
    void aFormFullOfDigitsOrLettersIsAnsweredAtOnce() {
        for (String typed : List.of(
                "a" + "1".repeat(60_000) + "a", "1".repeat(60_000) + "a", "ab".repeat(30_000), " ".repeat(60_000))) {
            assertThat(common.contains(typed, "ana")).isFalse();
        }
    }
}
