package org.groundswell.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads campaigns, one statement each.
@Component
public class CampaignQueries {

    private static final String COLUMNS =
            "id, slug, title, call_line, story, languages, accent, retention_days, version";

    private final JdbcClient jdbc;

    CampaignQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CampaignView> bySlug(String slug) {
        return jdbc.sql("select " + COLUMNS + " from campaign where slug = :slug")
                .param("slug", slug)
                .query(CampaignQueries::view)
                .optional();
    }

    public Optional<CampaignView> byId(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from campaign where id = :id")
                .param("id", id)
                .query(CampaignQueries::view)
                .optional();
    }

    /// All campaigns, in order of their making.
    public List<CampaignView> all() {
        return jdbc.sql("select " + COLUMNS + " from campaign order by id")
                .query(CampaignQueries::view)
                .list();
    }

    /// Some campaigns, in order of their making.
    ///
    /// @param skipped how many stand before them
    /// @param most how many at most
    public List<CampaignView> some(int skipped, int most) {
        return jdbc.sql("select " + COLUMNS + " from campaign order by id desc offset :skipped limit :most")
                .param("skipped", skipped)
                .param("most", most)
                .query(CampaignQueries::view)
                .list();
    }

    /// The campaign of a workbench address, for somebody who organizes in it.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    public CampaignView organizedBy(Actor actor, String slug) {
        CampaignView campaign = bySlug(slug).orElseThrow(NotFound::new);
        actor.require(Role.ORGANIZER, Scope.campaign(campaign.id()));
        return campaign;
    }

    /// The same for somebody who decides in it.
    ///
    /// @throws org.groundswell.platform.NotAllowed when the actor works in the campaign but is no admin
    public CampaignView administeredBy(Actor actor, String slug) {
        CampaignView campaign = organizedBy(actor, slug);
        actor.require(Role.ADMIN, Scope.campaign(campaign.id()));
        return campaign;
    }

    private static CampaignView view(ResultSet row, int number) throws SQLException {
        List<Locale> languages = Languages.of(row, "languages");
        return new CampaignView(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                text(row, "title", languages),
                text(row, "call_line", languages),
                text(row, "story", languages),
                languages,
                Accent.of(row.getString("accent")),
                row.getInt("retention_days"),
                row.getInt("version"));
    }

    private static LocalizedText text(ResultSet row, String column, List<Locale> languages) throws SQLException {
        return LocalizedText.fromJson(row.getString(column)).preferring(languages);
    }
}
