package org.groundswell.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Requests for a new link that nobody has answered yet. Which campaign they are about is not known, so they are sealed
/// under the keys of their day, which are soon destroyed.
@Component
class LinkRequests {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    LinkRequests(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param locale language of the form, and so of the mail
    record LinkRequest(MailAddress address, Locale locale) {}

    void add(LinkRequest request) {
        UUID id = Ids.random();
        OffsetDateTime now = now();
        jdbc.sql("insert into link_request (id, address, language, at) values (:id, :address, :language, :at)")
                .param("id", id)
                .param(
                        "address",
                        vault.seal(
                                vault.day(now.toLocalDate()),
                                place(id),
                                request.address().text()))
                .param("language", request.locale().getLanguage())
                .param("at", now)
                .update();
    }

    /// Some of those that wait, the oldest first.
    List<UUID> waiting() {
        return jdbc.sql("select id from link_request order by at limit " + AT_ONCE)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Takes a request out of the table. Of two that try at once, the second waits and gets none.
    Optional<LinkRequest> take(UUID id) {
        return jdbc.sql("delete from link_request where id = :id returning id, address, language, at")
                .param("id", id)
                .query(this::request)
                .optional();
    }

    /// Deletes what could not be answered within the hour; who still waits asks again.
    void dropOld() {
        jdbc.sql("delete from link_request where at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private LinkRequest request(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
        String address = vault.open(KeyScope.day(at.toLocalDate()), place(id), row.getBytes("address"));
        return new LinkRequest(MailAddress.parse(address), Locale.of(row.getString("language")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static SealedAt place(UUID id) {
        return new SealedAt("link_request", "address", id);
    }
}
