package org.groundswell.pledge;

import org.groundswell.action.ActionNews;
import org.groundswell.action.NewsUndone;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears of news, after it is committed and apart from who announced it.
@Component
class NewsListener {

    private final NewsMailing mailing;

    NewsListener(NewsMailing mailing) {
        this.mailing = mailing;
    }

    @ApplicationModuleListener
    void on(ActionNews news) {
        mailing.tell(news);
    }

    @ApplicationModuleListener
    void on(NewsUndone undone) {
        mailing.takeBack(undone);
    }
}
