package org.groundswell.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.action.ActionView;
import org.groundswell.action.AskContact;
import org.groundswell.action.Place;
import org.groundswell.action.Where;
import org.groundswell.count.PublishedCount;
import org.groundswell.geo.PlaceNames;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Links;
import org.groundswell.platform.Markdown;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says an action's facts in a language.
@Component
class ActionWords {

    private final Dates dates;
    private final Surroundings surroundings;
    private final MessageSource messages;
    private final Links links;
    private final PlaceNames places;

    ActionWords(Dates dates, Surroundings surroundings, MessageSource messages, Links links, PlaceNames places) {
        this.places = places;
        this.links = links;
        this.dates = dates;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    Dates dates() {
        return dates;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    PlaceNames places() {
        return places;
    }

    /// Where a page is, for machines.
    String address(String path, Locale locale) {
        return links.absolute(locale, path);
    }

    /// "All day, many places." or "2:00 pm Central, Market Square."
    String meta(ActionView action, Locale locale) {
        var meta = say("site.meta", locale, time(action, locale), where(action.where(), locale));
        return meta.substring(0, 1).toUpperCase(locale) + meta.substring(1);
    }

    Particulars particulars(ActionView action, Locale locale) {
        return new Particulars(
                say("site.when.day", locale, dates.dayWithYear(action.day(), locale), time(action, locale)),
                action.where().places().stream().map(ActionWords::line).toList(),
                action.where().link(),
                new Said(Markdown.render(action.about().in(locale)), Said.foreign(action.about(), locale)),
                Said.of(action.exceptions(), locale),
                action.offers().stream()
                        .map(offer -> new Particulars.Offer(
                                Said.of(offer.text(), locale), offer.wayId().toString()))
                        .toList(),
                action.missing().in(locale),
                contact(action.contact(), locale));
    }

    ActionPage.@Nullable Cancelled cancelled(ActionView action, Locale locale) {
        return Optional.ofNullable(action.cancellation())
                .map(it -> new ActionPage.Cancelled(
                        dates.day(it.day(), locale), it.reason().in(locale).replaceFirst("\\.$", "")))
                .orElse(null);
    }

    List<ActionPage.Notice> notices(ActionView action, Locale locale) {
        return action.notices().stream()
                .map(notice -> new ActionPage.Notice(
                        Said.of(notice.text(), locale), surroundings.when(notice.postedAt(), locale)))
                .toList();
    }

    /// The language of those long texts that have no translation yet.
    @Nullable
    String onlyIn(ActionView action, Locale locale) {
        return Stream.of(action.name(), action.ask(), action.about(), action.exceptions())
                .map(words -> Said.foreign(words, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String structured(ActionView action, String address, Locale locale) {
        return StructuredEvent.json(action, address, say("site.where.many", locale), locale);
    }

    /// "Next: in 9 days"
    String countdown(long days, Locale locale) {
        return say("site.countdown", locale, days);
    }

    /// The day as a line of time has it: "Jan 23" / "23 ene".
    String calendarDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(say("site.calendarDay", locale), locale)
                .format(day)
                .replace(".", "");
    }

    /// What stands under a day in the line of time; nothing where there is no number.
    @Nullable
    String note(Standing standing, PublishedCount count, Locale locale) {
        if (standing == Standing.CANCELLED) {
            return say("site.days.cancelled", locale);
        }
        if (standing == Standing.OVER && count.kept().tookPart().isPresent()) {
            return say("site.days.kept", locale, count.kept().tookPart().get());
        }
        return count.total()
                .map(n -> say(standing == Standing.OVER ? "site.days.pledged" : "site.days.in", locale, n))
                .orElse(null);
    }

    private String time(ActionView action, Locale locale) {
        var starts = action.starts();
        var zone = action.zone();
        if (starts == null || zone == null) {
            return say("site.when.allDay", locale);
        }
        var ends = action.ends();
        return ends == null
                ? dates.time(starts, zone, locale)
                : say("site.when.fromTo", locale, dates.clock(starts, locale), dates.time(ends, zone, locale));
    }

    private String where(Where where, Locale locale) {
        return switch (where.kind()) {
            case MANY_PLACES -> say("site.where.many", locale);
            case ONLINE -> say("site.where.online", locale);
            case PLACES ->
                where.places().size() == 1
                        ? where.places().getFirst().name()
                        : say("site.where.several", locale, where.places().size());
        };
    }

    private static String line(Place place) {
        return place.address().isBlank() ? place.name() : place.name() + ", " + place.address();
    }

    private Particulars.@Nullable Contact contact(@Nullable AskContact contact, Locale locale) {
        if (contact == null) {
            return null;
        }
        var checked = contact.checked();
        return new Particulars.Contact(
                contact.name(),
                contact.phone().strip(),
                contact.phone().replaceAll("[^+0-9]", ""),
                Stream.of(contact.hours(), contact.languages())
                        .filter(words -> !words.isEmpty())
                        .map(words -> Said.of(words, locale))
                        .toList(),
                checked == null ? null : dates.dayWithYear(checked, locale));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
