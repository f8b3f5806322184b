package org.groundswell.commitment;

import java.util.List;
import java.util.UUID;
import org.groundswell.action.Seeking;
import org.groundswell.platform.LocalizedText;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what public pages say of needs in step with what the coalition agreed to, in the transaction of each deed. Two
/// deeds at once count one after the other.
@Component
class MissingInPublic {

    private final JdbcClient jdbc;
    private final NeedQueries needs;
    private final NeedWords words;
    private final Seeking seeking;

    MissingInPublic(JdbcClient jdbc, NeedQueries needs, NeedWords words, Seeking seeking) {
        this.jdbc = jdbc;
        this.needs = needs;
        this.words = words;
        this.seeking = seeking;
    }

    @EventListener
    void on(CommitmentAgreed agreed) {
        sayAll(agreed.campaignId());
    }

    @EventListener
    void on(CommitmentReopened reopened) {
        sayAll(reopened.campaignId());
    }

    /// One that was agreed and worded anew waits again.
    @EventListener
    void on(CommitmentProposed proposed) {
        sayAll(proposed.campaignId());
    }

    @EventListener
    void on(CommitmentWithdrawn withdrawn) {
        sayAll(withdrawn.campaignId());
    }

    @EventListener
    void on(CommitmentReported reported) {
        sayAll(reported.campaignId());
    }

    /// Says of an action what the public may know now. Its list is held by who calls this.
    void say(UUID actionId, UUID campaignId) {
        ActionNeeds now = needs.of(actionId);
        seeking.say(actionId, campaignId, now.shown() ? words.missing(now.missing()) : LocalizedText.EMPTY);
    }

    private void sayAll(UUID campaignId) {
        List<UUID> shown = jdbc.sql("""
                select action_id from action_need_list where campaign_id = :campaign and shown
                order by action_id for update
                """)
                .param("campaign", campaignId)
                .query((row, number) -> row.getObject("action_id", UUID.class))
                .list();
        shown.forEach(action -> say(action, campaignId));
    }
}
