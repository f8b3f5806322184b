package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The secrets in our links, as hashes. Each mail has its own, and each opens the page of its person.
@Component
class LinkTokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param token as it stands in the link
    /// @param purpose name of the mail that carries it
    /// @param expires none for a link that works as long as there is anything behind it
    void add(String token, String purpose, Holder holder, @Nullable Instant expires) {
        jdbc.sql("""
                insert into link_token (hash, purpose, campaign_id, person_id, expires_at)
                values (:hash, :purpose, :campaign, :person, cast(:expires as timestamptz))
                """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose)
                .param("campaign", holder.campaignId())
                .param("person", holder.personId())
                .param("expires", expires == null ? null : at(expires))
                .update();
    }

    /// Whose page a link opens; nobody's when it is unknown, erased or too old.
    Optional<Holder> find(String token) {
        return jdbc.sql("""
                select campaign_id, person_id from link_token
                where hash = :hash and (expires_at is null or expires_at > :now)
                """)
                .param("hash", Tokens.hash(token))
                .param("now", at(clock.instant()))
                .query((row, number) ->
                        new Holder(row.getObject("campaign_id", UUID.class), row.getObject("person_id", UUID.class)))
                .optional();
    }

    /// The holder of a link that must work.
    ///
    /// @throws LinkGone when it does not
    Holder holder(String token) {
        return find(token).orElseThrow(LinkGone::new);
    }

    /// Lets a person's links work as long as there is anything behind them: whoever confirmed can come back by the
    /// mail they have. With it goes the last trace of the moment they signed up.
    void keep(Holder holder) {
        jdbc.sql("update link_token set expires_at = null where person_id = :person and expires_at > :now")
                .param("person", holder.personId())
                .param("now", at(clock.instant()))
                .update();
    }

    /// The names of the mails that carry the links we know of.
    List<String> purposes(Holder holder) {
        return jdbc.sql("select purpose from link_token where person_id = :person order by purpose")
                .param("person", holder.personId())
                .query((row, number) -> row.getString("purpose"))
                .list();
    }

    int dropExpired() {
        return jdbc.sql("delete from link_token where expires_at <= :now")
                .param("now", at(clock.instant()))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// Whom a link belongs to.
    record Holder(UUID campaignId, UUID personId) {}
}
