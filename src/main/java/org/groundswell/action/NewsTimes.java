package org.groundswell.action;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.groundswell.platform.CarefulWords;
import org.groundswell.platform.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// When the mail about a piece of news leaves, in words, and what of it can still be undone.
@Component("newsTimes")
class NewsTimes {

    private final Clock clock;
    private final Dates dates;

    NewsTimes(Clock clock, Dates dates) {
        this.clock = clock;
        this.dates = dates;
    }

    /// When the mail leaves if the news is told now.
    public String ifToldNow(ActionRow action, Locale locale) {
        return clock(clock.instant().plus(Notice.TO_UNDO), action, locale);
    }

    /// When the mail of a notice leaves.
    public String leaving(NoticeView notice, ActionRow action, Locale locale) {
        return clock(notice.postedAt().plus(Notice.TO_UNDO), action, locale);
    }

    /// News whose mail has not left.
    public List<NoticeView> waiting(ActionRow action) {
        Instant now = clock.instant();
        return action.news().stream()
                .filter(notice -> now.isBefore(notice.postedAt().plus(Notice.TO_UNDO)))
                .toList();
    }

    /// A word in a piece of news that promises too much; nothing when there is none.
    public @Nullable String careful(NoticeView notice) {
        return CarefulWords.in(List.of(notice.text())).orElse(null);
    }

    /// "2:24 pm Central"
    String clock(Instant moment, ActionRow action, Locale locale) {
        ZoneId zone = zone(action.zone());
        return dates.oclock(moment.atZone(zone).toLocalTime(), zone, locale);
    }

    private static ZoneId zone(@Nullable ZoneId zone) {
        return zone == null ? ActionChoices.USUAL_ZONE : zone;
    }
}
