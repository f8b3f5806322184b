package org.groundswell.people;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who stands behind an address that was just typed, and whether it may be mailed: [People#findOrAdd] and
/// [MailAllowance#take] in one statement, since every form of a public page asks both.
@Component
public class Arrivals {

    private final JdbcClient jdbc;
    private final People people;
    private final MailAllowance allowance;

    Arrivals(JdbcClient jdbc, People people, MailAllowance allowance) {
        this.jdbc = jdbc;
        this.people = people;
        this.allowance = allowance;
    }

    /// @param mayBeMailed whether there was a mail left for the address; it is taken
    public record Arrival(UUID personId, boolean mayBeMailed) {}

    /// In the caller's transaction; two calls for one address wait for each other until the first has committed.
    /// The person is found before the mail is taken, the order in which every other verb locks the two.
    ///
    /// @param locale language of a new person's mail
    public Arrival of(UUID campaignId, MailAddress address, Locale locale) {
        return jdbc.sql("with " + People.FIND_OR_ADD + ", " + MailAllowance.TAKE + """
                select person_id, exists (select from taken) as mail from point
                """)
                .params(people.adding(campaignId, address, locale))
                .params(allowance.taking(address))
                .query((row, number) -> new Arrival(row.getObject("person_id", UUID.class), row.getBoolean("mail")))
                .single();
    }
}
