package org.groundswell.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The persons of a campaign, found by a keyed index of their address and by nothing else. Always in the caller's
/// transaction.
@Component
public class People {

    /// Finds or adds a person in one step, as part of a statement; what is found is in `point`.
    static final String FIND_OR_ADD = """
            point as (
                insert into contact_point (id, person_id, campaign_id, kind, address, blind_index)
                values (:point, :person, :campaign, 'mail', :address, :index)
                on conflict (campaign_id, blind_index) do update set kind = excluded.kind
                returning person_id),
            added as (
                insert into person (id, campaign_id, language)
                select person_id, :campaign, :language from point
                on conflict (id) do nothing)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    People(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The person behind an address in a campaign, added when new. What is known of a person does not change by it,
    /// and two calls for one address wait for each other until the first has committed.
    ///
    /// @param locale language of a new person's mail
    public UUID findOrAdd(UUID campaignId, MailAddress address, Locale locale) {
        return jdbc.sql("with " + FIND_OR_ADD + "select person_id from point")
                .params(adding(campaignId, address, locale))
                .query(UUID.class)
                .single();
    }

    /// What [#FIND_OR_ADD] is given.
    Map<String, Object> adding(UUID campaignId, MailAddress address, Locale locale) {
        UUID point = Ids.random();
        return Map.of(
                "point", point,
                "person", Ids.random(),
                "campaign", campaignId,
                "address", vault.seal(KeyScope.campaign(campaignId), place(point), address.text()),
                "index", index(campaignId, address),
                "language", locale.getLanguage());
    }

    /// The person behind an address; nobody when the campaign's keys are gone.
    public Optional<UUID> find(UUID campaignId, MailAddress address) {
        try {
            return jdbc.sql(
                            "select person_id from contact_point where campaign_id = :campaign and blind_index = :index")
                    .param("campaign", campaignId)
                    .param("index", index(campaignId, address))
                    .query(UUID.class)
                    .optional();
        } catch (KeysShredded gone) {
            return Optional.empty();
        }
    }

    /// Makes every other verb about these persons wait until the transaction ends. It locks the row that
    /// [#findOrAdd] touches first, so that nobody is forgotten while they sign up again, and no two verbs wait for
    /// each other.
    public void lock(Collection<UUID> personIds) {
        if (!personIds.isEmpty()) {
            jdbc.sql("select id from contact_point where person_id in (:people) order by id for update")
                    .param("people", personIds)
                    .query((row, number) -> row.getObject("id", UUID.class))
                    .list();
        }
    }

    /// Opens the addresses of those among these persons who did not stop our mail.
    public List<Reachable> reachable(UUID campaignId, Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select p.id person, p.language, c.id point, c.address
                from person p join contact_point c on c.person_id = p.id and c.kind = 'mail'
                where p.campaign_id = :campaign and p.id in (:people) and not p.mail_stopped
                """)
                .param("campaign", campaignId)
                .param("people", personIds)
                .query((row, number) -> new Reachable(
                        row.getObject("person", UUID.class),
                        open(campaignId, row.getObject("point", UUID.class), row.getBytes("address")),
                        Locale.of(row.getString("language"))))
                .list();
    }

    /// Opens a person's address: for that person, or to write to them.
    ///
    /// @return nothing when the person was forgotten meanwhile
    public Optional<MailAddress> address(UUID campaignId, UUID personId) {
        return jdbc.sql("select id, address from contact_point where person_id = :person and kind = 'mail'")
                .param("person", personId)
                .query((row, number) -> open(campaignId, row.getObject("id", UUID.class), row.getBytes("address")))
                .optional();
    }

    /// The language a person is written to in; none when they were forgotten meanwhile.
    public Optional<Locale> language(UUID personId) {
        return jdbc.sql("select language from person where id = :person")
                .param("person", personId)
                .query(String.class)
                .optional()
                .map(Locale::of);
    }

    public boolean mailStopped(UUID personId) {
        return jdbc.sql("select mail_stopped from person where id = :person")
                .param("person", personId)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /// Whether a person gets mail they did not just ask for.
    public void stopMail(UUID personId, boolean stopped) {
        jdbc.sql("update person set mail_stopped = :stopped where id = :person")
                .param("stopped", stopped)
                .param("person", personId)
                .update();
    }

    /// Writes to a person in this language from now on.
    public void writeIn(UUID personId, Locale locale) {
        jdbc.sql("update person set language = :language where id = :person and language <> :language")
                .param("language", locale.getLanguage())
                .param("person", personId)
                .update();
    }

    /// Deletes persons and how to reach them.
    public void forget(Collection<UUID> personIds) {
        if (!personIds.isEmpty()) {
            jdbc.sql("delete from person where id in (:people)")
                    .param("people", personIds)
                    .update();
        }
    }

    public boolean anyIn(UUID campaignId) {
        return jdbc.sql("select exists (select from person where campaign_id = :campaign)")
                .param("campaign", campaignId)
                .query(Boolean.class)
                .single();
    }

    private MailAddress open(UUID campaignId, UUID point, byte[] sealed) {
        String text = vault.open(KeyScope.campaign(campaignId), place(point), sealed);
        int at = text.lastIndexOf('@');
        return new MailAddress(text.substring(0, at), text.substring(at + 1));
    }

    private byte[] index(UUID campaignId, MailAddress address) {
        return vault.blindIndex(KeyScope.campaign(campaignId), "contact_point.mail", address.text());
    }

    private static SealedAt place(UUID point) {
        return new SealedAt("contact_point", "address", point);
    }
}
