package org.groundswell.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where the demo's mail lands instead of leaving this machine: the newest hundred, sealed like all mail.
@Component
@Profile("demo")
class Mailbox {

    private static final int SHOWN = 100;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void keep(Post post) {
        jdbc.sql("insert into mailbox (id, at, post) values (:id, :at, :post) on conflict do nothing")
                .param("id", post.id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("post", vault.seal(KeyScope.INSTALLATION, place(post.id()), JSON.writeValueAsString(post)))
                .update();
    }

    List<Kept> newest() {
        return jdbc.sql("select id, at, post from mailbox order by at desc, id limit :shown")
                .param("shown", SHOWN)
                .query(this::kept)
                .list();
    }

    Optional<Kept> byId(UUID id) {
        return jdbc.sql("select id, at, post from mailbox where id = :id")
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String json = vault.open(KeyScope.INSTALLATION, place(id), row.getBytes("post"));
        return new Kept(row.getObject("at", OffsetDateTime.class).toInstant(), JSON.readValue(json, Post.class));
    }

    private static SealedAt place(UUID id) {
        return new SealedAt("mailbox", "post", id);
    }

    /// @param at when it would have left, by the demo's clock
    record Kept(Instant at, Post post) {}
}
