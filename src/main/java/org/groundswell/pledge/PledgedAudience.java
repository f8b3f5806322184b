package org.groundswell.pledge;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.action.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts whom [NewsMailing] would write to now.
@Component
class PledgedAudience implements Audience {

    private final JdbcClient jdbc;

    PledgedAudience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> of(UUID actionId) {
        return jdbc
                .sql("""
                select p.language, count(distinct p.id) as people from pledge l join person p on p.id = l.person_id
                where l.action_id = :action and l.state = 'CONFIRMED' and not p.mail_stopped
                group by p.language
                """)
                .param("action", actionId)
                .query((row, number) -> Map.entry(row.getString("language"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
