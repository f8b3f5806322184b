package org.groundswell.site;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A campaign with actions as rows, for tests of how pages look: each with its own address.
final class PosterStage {

    final UUID campaign = Ids.ordered();
    final String slug;
    private final JdbcClient jdbc;

    PosterStage(JdbcClient jdbc, String slug) {
        this.jdbc = jdbc;
        this.slug = slug;
        jdbc.sql("""
                insert into campaign values (:id, :slug,
                  '{"en":"May Day 2026","es":"Primero de Mayo 2026"}',
                  '{"en":"One day without us, so that every day is with us.","es":"Un día sin nosotros, para que todos los días sean con nosotros."}',
                  '{"en":"We keep the country running: we cook, teach, clean, drive, build and heal. On May 1 we stop together.\\n\\nWe ask for wages that pay the rent, schools that are fed and papers for everyone who works here.\\n\\n### How it was decided\\n\\nAn assembly of workers in February asked every union, parish and school to prepare."}',
                  '{en,es}', '#c8102e', 30, 0)
                """).param("id", campaign).param("slug", slug).update();
    }

    /// A public strike on May Day, whose card can be sent once the campaign has keys.
    UUID strike() {
        return strike("Huelga");
    }

    /// The same, under a Spanish name.
    UUID strike(String spanish) {
        return action("may-day", "STRIKE", LocalDate.of(2026, 5, 1), "Strike day", spanish, "No work.", "PUBLISHED");
    }

    /// So many ways that say the same, and the one for people who cannot stop work.
    void waysOf(UUID action, int ways, String spanish) {
        jdbc.sql("delete from action_way where action_id = ? and not cannot_stop")
                .param(action)
                .update();
        for (int ordinal = 0; ordinal < ways; ordinal++) {
            way(action, ordinal - ways, "Strike from work", spanish, false);
        }
    }

    /// Where [#strike] is.
    String strikePath() {
        return "/c/" + slug + "/may-day";
    }

    /// The id of an action's first way, as a form sends it.
    String firstWay(UUID action) {
        return jdbc.sql("select id from action_way where action_id = :a order by ordinal limit 1")
                .param("a", action)
                .query(UUID.class)
                .single()
                .toString();
    }

    UUID action(
            String actionSlug, String kind, LocalDate day, String english, String spanish, String ask, String state) {
        var id = Ids.ordered();
        jdbc.sql("""
                insert into action values (:id, :campaign, :slug, :kind, :state,
                  jsonb_build_object('en', :en::text, 'es', :es::text), jsonb_build_object('en', :ask::text),
                  '{"en":"Come as you are."}',
                  '{"en":"Emergency, hospital, care and safety work goes on. Small shops that live from day to day are not asked to close.","es":"El trabajo de emergencias, hospitales, cuidado y seguridad sigue. No se pide cerrar a los negocios pequeños que viven al día."}',
                  :day, null, null, null, 'MANY_PLACES', '[]', null,
                  '{"name":"Lantern Law Desk","phone":"555-0100","hours":{"en":"weekdays 9 to 5"},"languages":{"en":"English, Spanish"},"checked":"2026-02-20"}',
                  null, 0)
                """)
                .param("id", id)
                .param("campaign", campaign)
                .param("slug", actionSlug)
                .param("kind", kind)
                .param("state", state)
                .param("en", english)
                .param("es", spanish)
                .param("ask", ask)
                .param("day", day)
                .update();
        way(id, 1, "Strike from work", "Hacer huelga en mi trabajo", false);
        way(id, 2, "Stay home from school", "No ir a la escuela", false);
        way(id, 3, "Not shop", "No comprar nada", false);
        way(id, 4, "Keep my children home", "No mandar a mis hijos a la escuela", false);
        var last = way(
                id,
                9,
                "I cannot stop work that day. I will join before or after my shift.",
                "No puedo dejar de trabajar ese día. Me sumo antes o después de mi turno.",
                true);
        jdbc.sql(
                        "insert into action_offer values (:id, :action, :way, 1, '{\"en\":\"Join before or after my shift\",\"es\":\"Sumarme antes o después de mi turno\"}')")
                .param("id", Ids.ordered())
                .param("action", id)
                .param("way", last)
                .update();
        return id;
    }

    private UUID way(UUID action, int ordinal, String english, String spanish, boolean cannotStop) {
        var id = Ids.ordered();
        jdbc.sql(
                        "insert into action_way values (:id, :action, :ordinal, jsonb_build_object('en', :en::text, 'es', :es::text), :last, false)")
                .param("id", id)
                .param("action", action)
                .param("ordinal", ordinal)
                .param("en", english)
                .param("es", spanish)
                .param("last", cannotStop)
                .update();
        return id;
    }

    void counted(UUID action, int total) {
        jdbc.sql(
                        "insert into count_round values (:a, :c, false, '2026-03-19T19:15:00Z', '2026-03-19T19:15:00Z', false)")
                .param("a", action)
                .param("c", campaign)
                .update();
        jdbc.sql("insert into count_snapshot values (:a, 'total', :c, :n)")
                .param("a", action)
                .param("c", campaign)
                .param("n", total)
                .update();
    }
}
