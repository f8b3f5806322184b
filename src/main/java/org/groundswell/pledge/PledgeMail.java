package org.groundswell.pledge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Tokens;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;

/// The mails a supporter gets, each with a link of its own. None says what it is about: whoever looks over a shoulder
/// learns of a sign-up and nothing else.
@Component
class PledgeMail {

    /// How long a sign-up waits for its link, and the link for its sign-up.
    static final Duration WAITS = Duration.ofDays(3);

    private static final Duration UNTIL_NUDGE = Duration.ofHours(24);
    private static final Duration AGAIN_WORKS = Duration.ofDays(30);

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

    /// Reminds once, a day later, unless it is called off; a nudge that still waited is replaced.
    void nudgeLater(Holder holder, MailAddress address, Locale locale) {
        callOffNudge(holder.personId());
        Instant now = clock.instant();
        write(
                "pledge.mail.nudge",
                holder,
                address,
                locale,
                new Post(nudge(holder.personId()), now.plus(UNTIL_NUDGE), now.plus(WAITS)));
    }

    void callOffNudge(UUID personId) {
        outbox.cancel(nudge(personId));
    }

    /// Opens the page of somebody who is registered already.
    void again(Holder holder, MailAddress address, Locale locale) {
        Instant now = clock.instant();
        write(
                "pledge.mail.again",
                holder,
                address,
                locale,
                new Post("page:" + holder.personId(), now, now.plus(AGAIN_WORKS)));
    }

    /// Tells somebody who pledged to look at their page.
    ///
    /// @param template prefix of the mail's sentences
    void tell(String template, Holder holder, MailAddress address, Locale locale, Post post) {
        write(template, holder, address, locale, post);
    }

    private void write(String template, Holder holder, MailAddress address, Locale locale, Post post) {
        String token = Tokens.make();
        String link = links.absolute(locale, "/link/" + token);
        UUID mailId = outbox.enqueue(new OutgoingMail(
                KeyScope.campaign(holder.campaignId()),
                address.text(),
                template,
                locale,
                Map.of("link", link, "host", links.host(), "date", surroundings.when(post.works(), locale)),
                post.cause(),
                post.notBefore(),
                link + "/stop"));
        tokens.add(token, template, holder, mailId, post.works());
    }

    private static String nudge(UUID personId) {
        return "nudge:" + personId;
    }

    /// When and why a mail leaves.
    ///
    /// @param works until when its link works
    record Post(String cause, Instant notBefore, Instant works) {}
}
