package org.groundswell.pledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionNews;
import org.groundswell.action.NewsUndone;
import org.groundswell.action.NoticePosted;
import org.groundswell.mail.Outbox;
import org.groundswell.people.People;
import org.groundswell.people.Reachable;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to everyone who pledged when an action has news. The mail says that there is news and no more; it waits as
/// long as the news can be taken back.
@Component
class NewsMailing {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 500;

    private final Pledges pledges;
    private final People people;
    private final PledgeMail mail;
    private final Retention retention;
    private final Outbox outbox;

    NewsMailing(Pledges pledges, People people, PledgeMail mail, Retention retention, Outbox outbox) {
        this.pledges = pledges;
        this.people = people;
        this.mail = mail;
        this.retention = retention;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(ActionNews news) {
        Instant works = retention.endOf(news.campaignId());
        var post = new PledgeMail.Post(news.cause(), news.mailNotBefore(), works);
        String what = news instanceof NoticePosted ? "news" : "change";
        for (List<UUID> page = page(news, FIRST); !page.isEmpty(); page = page(news, page.getLast())) {
            for (Reachable person : people.reachable(news.campaignId(), page)) {
                mail.tell(
                        what,
                        new Holder(news.campaignId(), person.personId()),
                        person.address(),
                        person.locale(),
                        post);
            }
        }
    }

    @ApplicationModuleListener
    void on(NewsUndone undone) {
        outbox.cancel(undone.cause());
    }

    /// Joins what was promised with whom to reach, since they are to hear of it.
    private List<UUID> page(ActionNews news, UUID after) {
        return pledges.personsIn(news.actionId(), after, PAGE);
    }
}
