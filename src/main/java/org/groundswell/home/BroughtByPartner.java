package org.groundswell.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.Sharing;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.count.BroughtCount;
import org.groundswell.count.BroughtQueries;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Puts together what a partner's links brought to the coming actions of its campaigns.
@Component
class BroughtByPartner {

    private final Ahead ahead;
    private final BroughtQueries counts;
    private final Sharing sharing;
    private final Surroundings surroundings;
    private final Dates dates;
    private final MessageSource messages;

    BroughtByPartner(
            Ahead ahead,
            BroughtQueries counts,
            Sharing sharing,
            Surroundings surroundings,
            Dates dates,
            MessageSource messages) {
        this.ahead = ahead;
        this.counts = counts;
        this.sharing = sharing;
        this.surroundings = surroundings;
        this.dates = dates;
        this.messages = messages;
    }

    /// Soonest first. Who may see it was asked before.
    List<Brought> of(UUID partner, List<PartnerPart> parts, Locale locale) {
        LocalDate today = surroundings.today();
        List<Link> links = parts.stream()
                .filter(PartnerPart::member)
                .flatMap(part -> ahead.in(part.campaign().id(), today).stream().map(action -> new Link(part, action)))
                .sorted(Comparator.comparing(link -> link.action().day()))
                .toList();
        Map<UUID, BroughtCount> brought = counts.by(
                partner, links.stream().map(link -> link.action().id()).toList());
        return links.stream()
                .map(link -> brought(
                        link, Objects.requireNonNull(brought.get(link.action().id())), locale))
                .toList();
    }

    private Brought brought(Link link, BroughtCount count, Locale locale) {
        Sharing.Share share = sharing.of(link.action(), link.part().code(), locale);
        return new Brought(
                link.action().name().in(locale),
                said(count, locale),
                share,
                sharing.qr(share, locale),
                link.path("/cards"),
                link.path("/poster"),
                snippet(link.action(), share, locale));
    }

    /// A link and nothing that runs or loads: no form of ours stands on a page whose scripts could read along.
    private String snippet(ActionLine action, Sharing.Share share, Locale locale) {
        Object[] said = {action.name().in(locale), dates.dayWithYear(action.day(), locale)};
        return "<a href=\"%s\">%s</a>"
                .formatted(
                        HtmlUtils.htmlEscape(share.address()),
                        HtmlUtils.htmlEscape(messages.getMessage("home.brought.snippet", said, locale), "UTF-8"));
    }

    private String said(BroughtCount count, Locale locale) {
        return messages.getMessage(
                "home.brought.count",
                new Object[] {number(count.in(), locale), number(count.waiting(), locale)},
                locale);
    }

    private String number(Optional<Integer> people, Locale locale) {
        return people.map(n -> messages.getMessage("home.brought.number", new Object[] {n}, locale))
                .orElseGet(() -> messages.getMessage("home.today.underTen", null, locale));
    }

    private record Link(PartnerPart part, ActionLine action) {

        String path(String page) {
            return "/c/%s/%s%s?%s=%s"
                    .formatted(part.campaign().slug(), action.slug(), page, Sharing.SOURCE, part.code());
        }
    }
}
