package org.groundswell.pledge;

import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionNews;
import org.groundswell.action.NewsUndone;
import org.groundswell.action.NoticePosted;
import org.groundswell.mail.Outbox;
import org.groundswell.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to everyone who pledged when an action has news. The mail says that there is news and no more; it waits as
/// long as the news can be taken back. A row for each piece of news keeps telling and taking back apart: whichever
/// comes first, nobody is mailed about news that does not stand.
@Component
@Transactional
class NewsMailing {

    private static final int PAGE = 200;

    private final ToldNews told;
    private final Pledges pledges;
    private final People people;
    private final PledgeMail mail;
    private final Outbox outbox;

    NewsMailing(ToldNews told, Pledges pledges, People people, PledgeMail mail, Outbox outbox) {
        this.told = told;
        this.pledges = pledges;
        this.people = people;
        this.mail = mail;
        this.outbox = outbox;
    }

    /// Writes to the next some hundred of those who pledged, in a transaction of its own.
    ///
    /// @return whether there may be more of them
    boolean tellMore(ActionNews news) {
        ToldNews.Progress progress = told.lock(news.cause());
        if (!progress.telling()) {
            return false;
        }
        List<UUID> page = pledges.personsIn(news.actionId(), progress.reached(), PAGE);
        if (page.isEmpty()) {
            told.end(news.cause());
            return false;
        }
        tell(news, page);
        told.reach(news.cause(), page.getLast());
        return true;
    }

    void takeBack(NewsUndone undone) {
        told.takeBack(undone.cause());
        outbox.cancel(undone.cause());
    }

    /// Joins what was promised with whom to reach, since they are to hear of it. Who is being erased meanwhile is
    /// waited for, and not written to.
    private void tell(ActionNews news, List<UUID> persons) {
        people.lock(persons);
        var post = new PledgeMail.Post(news.cause(), news.mailNotBefore(), null);
        String template = news instanceof NoticePosted ? "pledge.mail.news" : "pledge.mail.change";
        mail.tell(template, news.campaignId(), people.reachable(news.campaignId(), persons), post);
    }
}
