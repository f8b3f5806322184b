package org.groundswell.outreach;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.pledge.Correspondence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was written to: so that nobody is twice, and each finds the words on their own page.
@Component
class ReceivedMessages implements Correspondence {

    private final JdbcClient jdbc;

    ReceivedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Written> to(UUID personId) {
        return jdbc.sql("""
                select m.leaves_at, m.words, c.languages
                from received_message r join message m on m.id = r.message_id join campaign c on c.id = m.campaign_id
                where r.person_id = :person order by m.leaves_at desc, m.id desc
                """)
                .param("person", personId)
                .query((row, number) -> new Written(
                        row.getObject("leaves_at", OffsetDateTime.class).toInstant(),
                        LocalizedText.fromJson(row.getString("words")).preferring(Languages.of(row, "languages"))))
                .list();
    }

    /// @return those who were not written to before
    List<UUID> note(UUID messageId, Collection<UUID> persons) {
        return jdbc.sql("""
                insert into received_message (message_id, person_id)
                select :message, unnest(cast(:people as uuid[])) on conflict do nothing
                returning person_id
                """)
                .param("message", messageId)
                .param("people", array(persons))
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /// Whose mail was called off.
    void drop(UUID messageId, Collection<UUID> persons) {
        jdbc.sql("""
                delete from received_message where message_id = :message and person_id = any(cast(:people as uuid[]))
                """)
                .param("message", messageId)
                .param("people", array(persons))
                .update();
    }

    private static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
