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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to everyone who pledged when an action has news. The mail says that there is news and no more; it waits as
/// long as the news can be taken back.
@Component
@Transactional
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

    void tell(ActionNews news) {
        Instant works = retention.endOf(news.campaignId());
        var post = new PledgeMail.Post(news.cause(), news.mailNotBefore(), works);
        String template = news instanceof NoticePosted ? "pledge.mail.news" : "pledge.mail.change";
        for (List<UUID> page = page(news, FIRST); !page.isEmpty(); page = page(news, page.getLast())) {
            for (Reachable person : people.reachable(news.campaignId(), page)) {
                mail.tell(
                        template,
                        new Holder(news.campaignId(), person.personId()),
                        person.address(),
                        person.locale(),
                        post);
            }
        }
    }

    void takeBack(NewsUndone undone) {
        outbox.cancel(undone.cause());
    }

    /// Joins what was promised with whom to reach, since they are to hear of it.
    private List<UUID> page(ActionNews news, UUID after) {
        return pledges.personsIn(news.actionId(), after, PAGE);
    }
}
