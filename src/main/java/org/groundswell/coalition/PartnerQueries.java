package org.groundswell.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads partners, one statement each.
@Component
public class PartnerQueries {

    private static final String ROWS = """
            select p.id, p.name, p.kind, t.state, t.listed,
                   t.state <> 'LEFT' and not exists (
                       select 1 from participation e
                       where e.partner_id = t.partner_id and e.state <> 'LEFT' and e.id < t.id) as home
            from participation t join partner p on p.id = t.partner_id
            where t.campaign_id = :campaign
            """;

    private static final String PAGE = "select id, name, kind, about, website, contact, version from partner ";

    private final JdbcClient jdbc;
    private final CampaignQueries campaigns;
    private final Vault vault;

    PartnerQueries(JdbcClient jdbc, CampaignQueries campaigns, Vault vault) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.vault = vault;
    }

    /// What anybody may read about a partner that a campaign names: a listed member.
    public Optional<ListedPartner> listed(UUID campaignId, UUID partnerId) {
        return jdbc.sql("""
                select p.name, p.kind, p.about, p.website from participation t join partner p on p.id = t.partner_id
                where t.campaign_id = :campaign and p.id = :partner and t.state = 'MEMBER' and t.listed
                """)
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .query((row, number) -> new ListedPartner(
                        row.getString("name"),
                        PartnerKind.valueOf(row.getString("kind")),
                        LocalizedText.fromJson(row.getString("about")),
                        row.getString("website")))
                .optional();
    }

    /// The partners that the actor represents, by name.
    public List<PartnerLine> forActor(Actor actor) {
        UUID[] own = actor.grants().stream()
                .filter(grant -> grant.role() == Role.REPRESENTATIVE)
                .map(grant -> grant.scope().id())
                .toArray(UUID[]::new);
        return jdbc.sql("select id, name, kind from partner where id = any (:own) order by name, id")
                .param("own", own)
                .query(PartnerQueries::line)
                .list();
    }

    public Optional<PartnerLine> byId(UUID id) {
        return jdbc.sql("select id, name, kind from partner where id = :id")
                .param("id", id)
                .query(PartnerQueries::line)
                .optional();
    }

    /// The campaigns in which a partner is a member.
    public List<UUID> campaignsOf(UUID partnerId) {
        return parts(partnerId).stream()
                .filter(part -> part.state() == Participation.State.MEMBER)
                .map(part -> part.campaign().id())
                .toList();
    }

    /// All partners of a campaign, invited ones too, by name.
    public List<PartnerRow> rows(UUID campaignId) {
        return jdbc.sql(ROWS + " order by p.name, p.id")
                .param("campaign", campaignId)
                .query(PartnerQueries::row)
                .list();
    }

    /// @throws NotFound when the partner has no part in the campaign
    public PartnerRow row(UUID campaignId, UUID partnerId) {
        return jdbc.sql(ROWS + " and p.id = :partner")
                .param("campaign", campaignId)
                .param("partner", partnerId)
                .query(PartnerQueries::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A partner's part in every campaign it was ever asked into, the oldest first. For the partner itself.
    public List<PartnerPart> parts(UUID partnerId) {
        return jdbc.sql("""
                select campaign_id, state, listed, code from participation where partner_id = :partner order by id
                """)
                .param("partner", partnerId)
                .query((row, number) -> new PartnerPart(
                        campaigns.byId(row.getObject("campaign_id", UUID.class)).orElseThrow(NotFound::new),
                        Participation.State.valueOf(row.getString("state")),
                        row.getBoolean("listed"),
                        row.getString("code")))
                .list();
    }

    /// A partner's part in the campaign of an address, for those who speak for it.
    ///
    /// @throws NotFound when the actor does not represent it, or it was never asked into that campaign
    public PartnerPart part(Actor actor, UUID partnerId, String campaignSlug) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        return parts(partnerId).stream()
                .filter(part -> part.campaign().slug().equals(campaignSlug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those of the house that a reader would take for one of this name, with what everybody may read of them.
    List<PartnerPage> namedLike(String name) {
        return jdbc.sql(PAGE + "where folded_name = :name order by id")
                .param("name", PartnerProfile.fold(name))
                .query((row, number) -> page(row, ""))
                .list();
    }

    /// A partner's own page, for those who speak for it.
    ///
    /// @throws NotFound when the actor does not represent it
    public PartnerPage own(Actor actor, UUID partnerId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        return page(partnerId, true);
    }

    /// What everybody may read of a partner. How to reach it stays sealed, see [Partnering#reveal].
    ///
    /// @throws NotFound when there is none
    public PartnerPage page(UUID partnerId) {
        return page(partnerId, false);
    }

    private PartnerPage page(UUID partnerId, boolean opened) {
        return jdbc.sql(PAGE + "where id = :id")
                .param("id", partnerId)
                .query((row, number) -> page(row, opened ? contact(partnerId, row.getBytes("contact")) : ""))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private String contact(UUID id, byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(KeyScope.INSTALLATION, Partner.contactPlace(id), sealed);
    }

    private static PartnerPage page(ResultSet row, String contact) throws SQLException {
        return new PartnerPage(
                row.getObject("id", UUID.class),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                LocalizedText.fromJson(row.getString("about")),
                row.getString("website"),
                row.getBytes("contact") != null,
                contact,
                row.getInt("version"));
    }

    private static PartnerLine line(ResultSet row, int number) throws SQLException {
        return new PartnerLine(
                row.getObject("id", UUID.class), row.getString("name"), PartnerKind.valueOf(row.getString("kind")));
    }

    private static PartnerRow row(ResultSet row, int number) throws SQLException {
        return new PartnerRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                Participation.State.valueOf(row.getString("state")),
                row.getBoolean("listed"),
                row.getBoolean("home"));
    }
}
