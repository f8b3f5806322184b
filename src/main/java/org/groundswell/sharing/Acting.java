package org.groundswell.sharing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Tells the database on whose behalf consents are read and written. Its policies show nothing to whoever does not say,
/// and to a partner, a person or the one who clears up only what is theirs.
@Component
class Acting {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Acting(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// @param today agreements that ended before it are over
    <T> T forPartner(UUID partnerId, LocalDate today, Supplier<T> work) {
        return as(Map.of("partner", partnerId.toString(), "today", today.toString()), work);
    }

    <T> T forPerson(UUID personId, Supplier<T> work) {
        return as(Map.of("person", personId.toString()), work);
    }

    <T> T clearingUp(Supplier<T> work) {
        return as(Map.of("keeper", "sharing"), work);
    }

    /// Said for this work only: what comes later in the same transaction is again nobody's.
    private <T> T as(Map<String, String> said, Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            said.forEach(this::say);
            T done = work.get();
            said.keySet().forEach(name -> say(name, ""));
            return done;
        }));
    }

    private void say(String name, String value) {
        jdbc.sql("select set_config('groundswell.' || :name, :value, true)")
                .param("name", name)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
