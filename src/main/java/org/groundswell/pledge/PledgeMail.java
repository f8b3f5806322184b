package org.groundswell.pledge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.people.Reachable;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Tokens;
import org.groundswell.pledge.LinkTokens.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mails a supporter gets, each with a link of its own. None says what it is about: whoever looks over a shoulder
/// learns of a sign-up and nothing else.
@Component
class PledgeMail {

    /// How long a sign-up waits for its link, and the link for its sign-up.
    static final Duration WAITS = Duration.ofDays(3);

    private final Outbox outbox;
    private final LinkTokens tokens;
    private final Links links;
    private final Surroundings surroundings;
    private final Clock clock;

    PledgeMail(Outbox outbox, LinkTokens tokens, Links links, Surroundings surroundings, Clock clock) {
        this.outbox = outbox;
        this.tokens = tokens;
        this.links = links;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// Asks the address to confirm.
    void confirm(Holder holder, MailAddress address, Locale locale) {
        Instant now = clock.instant();
        write(
                "pledge.mail.confirm",
                holder,
                address,
                locale,
                new Post("sign-up:" + holder.personId(), now, now.plus(WAITS)));
    }

    /// Reminds of a sign-up that waits.
    ///
    /// @param until when the sign-up goes, and the link with it
    void nudge(Holder holder, MailAddress address, Locale locale, Instant until) {
        write(
                "pledge.mail.nudge",
                holder,
                address,
                locale,
                new Post("nudge:" + holder.personId(), clock.instant(), until));
    }

    /// Opens the page of somebody who is registered already.
    void again(Holder holder, MailAddress address, Locale locale) {
        write(
                "pledge.mail.again",
                holder,
                address,
                locale,
                new Post("page:" + holder.personId(), clock.instant(), null));
    }

    /// Tells people who pledged to look at their page.
    ///
    /// @param template prefix of the mail's sentences
    void tell(String template, UUID campaignId, List<Reachable> persons, Post post) {
        for (Reachable person : persons) {
            write(template, new Holder(campaignId, person.personId()), person.address(), person.locale(), post);
        }
    }

    private void write(String template, Holder holder, MailAddress address, Locale locale, Post post) {
        String token = Tokens.make();
        String link = links.absolute(locale, "/link/" + token);
        outbox.enqueue(
                new OutgoingMail(
                        KeyScope.campaign(holder.campaignId()),
                        address.text(),
                        template,
                        locale,
                        values(link, post, locale),
                        post.cause(),
                        post.notBefore(),
                        link + "/stop"),
                holder.personId());
        tokens.add(token, template, holder, post.works());
    }

    private Map<String, String> values(String link, Post post, Locale locale) {
        Instant works = post.works();
        return works == null
                ? Map.of("link", link)
                : Map.of("link", link, "host", links.host(), "date", surroundings.when(works, locale));
    }

    /// When and why a mail leaves.
    ///
    /// @param works until when its link works; none for as long as there is anything behind it
    record Post(String cause, Instant notBefore, @Nullable Instant works) {}
}
