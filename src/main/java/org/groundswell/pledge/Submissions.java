package org.groundswell.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sign-ups that wait for their link to be used, one a person and action: a later form replaces an earlier one.
@Component
class Submissions {

    private static final String COLUMNS = "action_id, campaign_id, person_id, ways, only_if, source, language, at";
    private static final int AT_ONCE = 1_000;
    private static final String FORGOTTEN = """
             where not nudged and at < :moment and not exists (
                select from pledge p
                where p.action_id = s.action_id and p.person_id = s.person_id and p.state = 'CONFIRMED')
            """;

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps what was chosen, in one statement whoever the person is. Who brought them first is who
    /// brought them: a later link takes nobody from another.
    ///
    /// @return whether the person has a pledge for this action that counts
    boolean put(Submission submission) {
        return jdbc.sql("""
                with kept as (
                    insert into submission (action_id, campaign_id, person_id, ways, only_if, source,
                        language, at)
                    values (:action, :campaign, :person, cast(:ways as uuid[]), :onlyIf, :source, :language, :at)
                    on conflict (action_id, person_id)
                    do update set ways = excluded.ways, only_if = excluded.only_if,
                        source = coalesce(submission.source, excluded.source),
                        language = excluded.language, at = excluded.at)
                select exists (
                    select from pledge where action_id = :action and person_id = :person and state = 'CONFIRMED')
                """)
                .param("action", submission.of().actionId())
                .param("campaign", submission.of().campaignId())
                .param("person", submission.of().personId())
                .param("ways", array(submission.ways()))
                .param("onlyIf", submission.onlyIf())
                .param("source", submission.source(), Types.OTHER)
                .param("language", submission.locale().getLanguage())
                .param("at", OffsetDateTime.ofInstant(submission.at(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    List<Submission> of(UUID personId) {
        return jdbc.sql("select " + COLUMNS + " from submission where person_id = :person order by at, action_id")
                .param("person", personId)
                .query(Submissions::submission)
                .list();
    }

    /// Takes a person's sign-ups out of the table, the latest last. Of two that try at once, the second waits and
    /// gets none.
    List<Submission> take(UUID personId) {
        return jdbc
                .sql("delete from submission where person_id = :person returning " + COLUMNS)
                .param("person", personId)
                .query(Submissions::submission)
                .list()
                .stream()
                .sorted(Comparator.comparing(Submission::at))
                .toList();
    }

    void drop(UUID actionId, UUID personId) {
        jdbc.sql("delete from submission where action_id = :action and person_id = :person")
                .param("action", actionId)
                .param("person", personId)
                .update();
    }

    /// The actions that somebody signed up for before that moment, was not reminded of, and does not pledge for
    /// yet.
    List<UUID> actionsToNudge(Instant moment) {
        return jdbc.sql("select distinct action_id from submission s" + FORGOTTEN)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query((row, number) -> row.getObject("action_id", UUID.class))
                .list();
    }

    /// Some of those who signed up for one of these actions, and the moment of their first such sign-up.
    Map<Holder, Instant> personsToNudge(Instant moment, Collection<UUID> actionIds) {
        var found = new LinkedHashMap<Holder, Instant>();
        jdbc.sql("select campaign_id, person_id, min(at) as at from submission s" + FORGOTTEN
                        + " and action_id = any(cast(:actions as uuid[])) group by campaign_id, person_id limit 200")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("actions", array(actionIds))
                .query(row -> {
                    found.put(
                            new Holder(
                                    row.getObject("campaign_id", UUID.class), row.getObject("person_id", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return found;
    }

    /// Nobody is reminded twice, even if they sign up for the same once more.
    void noteNudged(Collection<UUID> personIds) {
        jdbc.sql("update submission set nudged = true where person_id = any(cast(:people as uuid[]))")
                .param("people", array(personIds))
                .update();
    }

    /// Whose sign-ups were made before that moment.
    List<UUID> personsBefore(Instant moment) {
        return jdbc.sql("select distinct person_id from submission where at < :moment limit " + AT_ONCE)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /// Deletes those of these persons that were made before that moment.
    void dropBefore(Instant moment, Collection<UUID> personIds) {
        if (!personIds.isEmpty()) {
            jdbc.sql("delete from submission where person_id in (:people) and at < :moment")
                    .param("people", personIds)
                    .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                    .update();
        }
    }

    /// Of these persons, those who neither promised anything nor still have to confirm it. Persons are joined with
    /// pledges here so that nobody's address outlives its reason.
    List<UUID> withoutAny(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id from person p where id in (:people)
                            and not exists (select from pledge where person_id = p.id)
                            and not exists (select from submission where person_id = p.id)
                        """)
                        .param("people", personIds)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list();
    }

    static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                new PledgeOf(
                        row.getObject("action_id", UUID.class),
                        row.getObject("campaign_id", UUID.class),
                        row.getObject("person_id", UUID.class)),
                Pledges.ways(row.getArray("ways")),
                row.getBoolean("only_if"),
                row.getObject("source", UUID.class),
                Locale.of(row.getString("language")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
