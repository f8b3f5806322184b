package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.action.ActionNews;
import org.groundswell.action.NewsUndone;
import org.groundswell.action.NoticePosted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Lets partners know when an action that they promised something for is moved, changed or cancelled. Their mail waits
/// as long as the news can be undone.
@Component
class ActionNewsListener {

    private final CommitmentQueries commitments;
    private final CommitmentMail mail;

    ActionNewsListener(CommitmentQueries commitments, CommitmentMail mail) {
        this.commitments = commitments;
        this.mail = mail;
    }

    @ApplicationModuleListener
    void on(ActionNews news) {
        if (news instanceof NoticePosted) {
            return;
        }
        for (UUID partner : commitments.partnersCommittedTo(news.actionId())) {
            mail.changed(partner, cause(news.cause()), news.mailNotBefore());
        }
    }

    @ApplicationModuleListener
    void on(NewsUndone undone) {
        mail.unchanged(cause(undone.cause()));
    }

    private static String cause(String news) {
        return news + ":partners";
    }
}
