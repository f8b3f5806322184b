package org.groundswell.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who said yes to which agreement. Each statement is behind two walls: it asks for what it may have, and the database
/// shows no more to whom it acts for.
@Component
class Consents {

    /// The first wall.
    private static final String OF_PARTNER = """
            from sharing_consent c
            join sharing_agreement a on a.id = c.agreement_id
            join participation t on t.partner_id = c.partner_id and t.campaign_id = c.campaign_id
            where c.partner_id = :partner and c.campaign_id = :campaign and c.withdrawn_on is null
                and a.kept_until >= :today and t.state = 'MEMBER'
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Acting acting;

    Consents(JdbcClient jdbc, Vault vault, Acting acting) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.acting = acting;
    }

    /// A yes, instead of any earlier one to the same partner.
    void put(UUID campaignId, UUID personId, Offer offer, String name, LocalDate today) {
        acting.forPerson(personId, () -> {
            UUID id = jdbc.sql("""
                    insert into sharing_consent (id, campaign_id, person_id, partner_id, agreement_id, given_on)
                    values (:id, :campaign, :person, :partner, :agreement, :today)
                    on conflict (person_id, partner_id) do update
                    set agreement_id = excluded.agreement_id, given_on = excluded.given_on, withdrawn_on = null
                    returning id
                    """)
                    .param("id", Ids.random())
                    .param("campaign", campaignId)
                    .param("person", personId)
                    .param("partner", offer.partnerId())
                    .param("agreement", offer.agreementId())
                    .param("today", today)
                    .query(UUID.class)
                    .single();
            byte[] sealed = name.isEmpty() ? null : vault.seal(KeyScope.campaign(campaignId), place(id), name);
            return jdbc.sql("update sharing_consent set name = :name where id = :id")
                    .param("name", sealed, Types.BINARY)
                    .param("id", id)
                    .update();
        });
    }

    /// Undoes a yes. It leaves a trace only where the partner has the address already, so that the person can read
    /// who.
    void withdraw(UUID personId, UUID partnerId, LocalDate today) {
        acting.forPerson(
                personId,
                () -> jdbc.sql("""
                with unseen as (
                    delete from sharing_consent
                    where person_id = :person and partner_id = :partner and handed_on is null)
                update sharing_consent set withdrawn_on = :today, name = null
                where person_id = :person and partner_id = :partner and handed_on is not null and withdrawn_on is null
                """)
                        .param("person", personId)
                        .param("partner", partnerId)
                        .param("today", today)
                        .update());
    }

    /// What a person said, by partner.
    List<Given> of(UUID personId) {
        return acting.forPerson(
                personId,
                () -> jdbc.sql("""
                select c.id, c.campaign_id, c.partner_id, p.name as partner, c.name, c.given_on, c.withdrawn_on,
                       c.handed_on, a.with_name, a.purpose, a.kept_until
                from sharing_consent c
                join sharing_agreement a on a.id = c.agreement_id
                join partner p on p.id = c.partner_id
                where c.person_id = :person order by p.name, c.id
                """).param("person", personId).query(this::given).list());
    }

    /// What a partner gets in a campaign. Nobody else's people, none that undid it, none whose agreement is over,
    /// and nothing once it takes no part there.
    List<Row> forPartner(UUID partnerId, UUID campaignId, LocalDate today) {
        return acting.forPartner(
                partnerId,
                today,
                () -> jdbc.sql("""
                select c.id, c.campaign_id, c.person_id, c.name, c.given_on, a.number, a.kept_until
                from sharing_consent c
                join sharing_agreement a on a.id = c.agreement_id
                join participation t on t.partner_id = c.partner_id and t.campaign_id = c.campaign_id
                where c.partner_id = :partner and c.campaign_id = :campaign and c.withdrawn_on is null
                    and a.kept_until >= :today and t.state = 'MEMBER'
                order by c.given_on, c.id
                """)
                        .param("partner", partnerId)
                        .param("campaign", campaignId)
                        .param("today", today)
                        .query(this::row)
                        .list());
    }

    /// How many [#forPartner] would be, without opening anything.
    int number(UUID partnerId, UUID campaignId, LocalDate today) {
        return acting.forPartner(
                partnerId,
                today,
                () -> jdbc.sql("select count(*) " + OF_PARTNER)
                        .param("partner", partnerId)
                        .param("campaign", campaignId)
                        .param("today", today)
                        .query(Integer.class)
                        .single());
    }

    /// Notes the first day on which a partner saw these.
    void noteHanded(UUID partnerId, List<Row> rows, LocalDate today) {
        acting.forPartner(
                partnerId,
                today,
                () -> jdbc.sql("""
                update sharing_consent set handed_on = :today
                where partner_id = :partner and id = any(cast(:ids as uuid[])) and handed_on is null
                """)
                        .param("today", today)
                        .param("partner", partnerId)
                        .param(
                                "ids",
                                rows.stream().map(row -> row.id().toString()).toArray(String[]::new))
                        .update());
    }

    /// Deletes what belongs to agreements whose last day has passed.
    int dropOver(LocalDate today) {
        return acting.clearingUp(() -> jdbc.sql("""
                delete from sharing_consent c using sharing_agreement a
                where a.id = c.agreement_id and a.kept_until < :today
                """).param("today", today).update());
    }

    private Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getObject("partner_id", UUID.class),
                row.getString("partner"),
                new AgreementTerms(
                        row.getBoolean("with_name"),
                        LocalizedText.fromJson(row.getString("purpose")),
                        row.getObject("kept_until", LocalDate.class)),
                name(row),
                row.getObject("given_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getObject("handed_on", LocalDate.class));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                name(row),
                row.getObject("given_on", LocalDate.class),
                row.getInt("number"),
                row.getObject("kept_until", LocalDate.class));
    }

    private String name(ResultSet row) throws SQLException {
        byte @Nullable [] sealed = row.getBytes("name");
        KeyScope keys = KeyScope.campaign(row.getObject("campaign_id", UUID.class));
        return sealed == null ? "" : vault.open(keys, place(row.getObject("id", UUID.class)), sealed);
    }

    private static SealedAt place(UUID id) {
        return new SealedAt("sharing_consent", "name", id);
    }

    /// A yes, before the address is opened.
    record Row(UUID id, UUID personId, String name, LocalDate on, int number, LocalDate keptUntil) {}
}
