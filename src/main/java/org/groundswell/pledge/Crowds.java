package org.groundswell.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds who is in a crowd. Who may ask, and what of the numbers may be shown, is the caller's to decide.
@Component
public class Crowds {

    private static final String IN = """
            from person p
            where p.campaign_id = :campaign and not p.mail_stopped
                and (cast(:language as text) is null or p.language = :language)
                and exists (select from pledge l
                    where l.person_id = p.id and l.state = 'CONFIRMED'
                        and (cast(:action as uuid) is null or l.action_id = :action)
                        and (cast(:state as text) is null or l.place_state = :state)
                        and (cardinality(cast(:ways as uuid[])) = 0 or exists (select from pledge_way w
                            where w.pledge_id = l.id and w.way_id = any(cast(:ways as uuid[])))))
            """;

    private final JdbcClient jdbc;

    Crowds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many there are, exactly, by the language of their mail.
    ///
    /// @return language tag to people, languages without people left out
    public Map<String, Integer> count(Crowd crowd) {
        return asked("select p.language, count(*) as people " + IN + " group by p.language", crowd)
                .query((row, number) -> Map.entry(row.getString("language"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The next of them, in the order of their random ids.
    List<UUID> after(Crowd crowd, UUID person, int atMost) {
        return asked("select p.id " + IN + " and p.id > :after order by p.id limit :most", crowd)
                .param("after", person)
                .param("most", atMost)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Those of some persons who are in it now.
    public List<UUID> among(Crowd crowd, Collection<UUID> persons) {
        return asked("select p.id " + IN + " and p.id = any(cast(:people as uuid[]))", crowd)
                .param("people", Submissions.array(persons))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Crowd crowd) {
        return jdbc.sql(sql)
                .param("campaign", crowd.campaignId())
                .param("language", crowd.language())
                .param("action", crowd.actionId())
                .param("state", crowd.state())
                .param("ways", Submissions.array(crowd.ways()));
    }
}
