package org.groundswell.action;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Tokens;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The private links to drafts. A token is made of a random number in the database and a key outside it, so that
/// organizers see the link for as long as it works and whoever has only the database does not.
@Component
public class PreviewLinks {

    private final JdbcClient jdbc;
    private final Vault vault;

    PreviewLinks(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The action a link is for, drafts included, as long as it has a day and the link was not ended.
    public Optional<ActionView> byToken(String token) {
        return jdbc.sql(ActionRow.SELECT + """
                from action a join preview_link p on p.action_id = a.id
                where p.token_hash = :hash and a.day is not null
                """)
                .param("hash", Tokens.hash(token))
                .query(ActionRow::read)
                .optional()
                .map(ActionRow::view);
    }

    /// A draft as its page would show it, for somebody who organizes in its campaign; it needs a day.
    public Optional<ActionView> draft(UUID campaignId, String slug) {
        return jdbc.sql(ActionRow.SELECT + """
                from action a
                where a.campaign_id = :campaign and a.slug = :slug and a.state = 'DRAFT' and a.day is not null
                """)
                .param("campaign", campaignId)
                .param("slug", slug)
                .query(ActionRow::read)
                .optional()
                .map(ActionRow::view);
    }

    /// A new link; the one there was ends.
    String make(UUID actionId) {
        UUID number = Ids.random();
        String token = token(number);
        jdbc.sql("""
                insert into preview_link (action_id, number, token_hash) values (:action, :number, :hash)
                on conflict (action_id) do update set number = excluded.number, token_hash = excluded.token_hash
                """)
                .param("action", actionId)
                .param("number", number)
                .param("hash", Tokens.hash(token))
                .update();
        return token;
    }

    /// @return whether there was a link
    boolean end(UUID actionId) {
        return jdbc.sql("delete from preview_link where action_id = :action")
                        .param("action", actionId)
                        .update()
                > 0;
    }

    /// The token of the link that is out, if one is.
    Optional<String> out(UUID actionId) {
        return jdbc.sql("select number from preview_link where action_id = :action")
                .param("action", actionId)
                .query(UUID.class)
                .optional()
                .map(this::token);
    }

    private String token(UUID number) {
        byte[] bytes = vault.blindIndex(KeyScope.INSTALLATION, "preview", number.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
