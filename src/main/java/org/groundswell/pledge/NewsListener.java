package org.groundswell.pledge;

import org.groundswell.action.ActionNews;
import org.groundswell.action.NewsUndone;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears of news, after it is committed and apart from who announced it. No transaction spans the whole: the mails of a
/// page are committed before the next is begun, and whoever hears the same news again goes on where the first stopped.
@Component
class NewsListener {

    private final NewsMailing mailing;

    NewsListener(NewsMailing mailing) {
        this.mailing = mailing;
    }

    @Async
    @TransactionalEventListener
    void on(ActionNews news) {
        boolean more;
        do {
            more = mailing.tellMore(news);
        } while (more);
    }

    @Async
    @TransactionalEventListener
    void on(NewsUndone undone) {
        mailing.takeBack(undone);
    }
}
