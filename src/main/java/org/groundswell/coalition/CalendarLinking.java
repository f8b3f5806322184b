package org.groundswell.coalition;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The private address under which calendars read a partner's dates. Calendars sign in nowhere, so whoever has the
/// address may read them; a new one ends the old one.
@Component
@Transactional
public class CalendarLinking {

    private final JdbcClient jdbc;
    private final PartnerRecord record;
    private final Surroundings surroundings;

    CalendarLinking(JdbcClient jdbc, PartnerRecord record, Surroundings surroundings) {
        this.jdbc = jdbc;
        this.record = record;
        this.surroundings = surroundings;
    }

    /// @return the token, which nobody can be told again
    public String make(Actor actor, UUID partnerId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        String token = Tokens.make();
        jdbc.sql("""
                insert into partner_calendar (partner_id, hash, made_on) values (:partner, :hash, :today)
                on conflict (partner_id) do update set hash = excluded.hash, made_on = excluded.made_on
                """)
                .param("partner", partnerId)
                .param("hash", Tokens.hash(token))
                .param("today", surroundings.today())
                .update();
        record.write(actor.accountId(), partnerId, null, "calendar-linked", null);
        return token;
    }

    /// Ends the address there is.
    public void end(Actor actor, UUID partnerId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        int ended = jdbc.sql("delete from partner_calendar where partner_id = :partner")
                .param("partner", partnerId)
                .update();
        if (ended > 0) {
            record.write(actor.accountId(), partnerId, null, "calendar-ended", null);
        }
    }

    /// Whether there is one.
    @Transactional(readOnly = true)
    public boolean exists(Actor actor, UUID partnerId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        return jdbc.sql("select exists (select from partner_calendar where partner_id = :partner)")
                .param("partner", partnerId)
                .query(Boolean.class)
                .single();
    }

    /// Whose dates an address opens.
    @Transactional(readOnly = true)
    public Optional<UUID> partner(String token) {
        return jdbc.sql("select partner_id from partner_calendar where hash = :hash")
                .param("hash", Tokens.hash(token))
                .query(UUID.class)
                .optional();
    }
}
