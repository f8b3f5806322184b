package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Tokens;
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
    void add(String token, String purpose, Holder holder, UUID mailId, Instant expires) {
        jdbc.sql("""
                insert into link_token (hash, purpose, campaign_id, person_id, mail_id, expires_at)
                values (:hash, :purpose, :campaign, :person, :mail, :expires)
                """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose)
                .param("campaign", holder.campaignId())
                .param("person", holder.personId())
                .param("mail", mailId)
                .param("expires", at(expires))
                .update();
    }

    /// Whose page a link opens; nobody's when it is unknown, erased or too old.
    Optional<Holder> find(String token) {
        return jdbc.sql("""
                select campaign_id, person_id from link_token where hash = :hash and expires_at > :now
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

    /// Lets a person's links work until then: whoever confirmed can come back by the mail they have.
    void keepUntil(Holder holder, Instant until) {
        jdbc.sql("""
                update link_token set expires_at = :until where person_id = :person and expires_at > :now
                """)
                .param("until", at(until))
                .param("person", holder.personId())
                .param("now", at(clock.instant()))
                .update();
    }

    /// The mails that were ever written to these persons, as far as their links are still kept.
    List<UUID> mailsTo(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : jdbc.sql("select mail_id from link_token where person_id in (:people)")
                        .param("people", personIds)
                        .query((row, number) -> row.getObject("mail_id", UUID.class))
                        .list();
    }

    /// The mails that were written to anybody in this campaign.
    List<UUID> mailsIn(UUID campaignId) {
        return jdbc.sql("select mail_id from link_token where campaign_id = :campaign")
                .param("campaign", campaignId)
                .query((row, number) -> row.getObject("mail_id", UUID.class))
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
