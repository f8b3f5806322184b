package org.groundswell.link;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Tokens;
import org.groundswell.pledge.LinkGone;
import org.groundswell.pledge.LinkQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The day as an entry for one's own calendar, which others may see: it says "Keep free" and no more.
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'000000'Z'", Locale.ROOT);

    private final LinkQueries links;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(LinkQueries links, MessageSource messages, Clock clock) {
        this.links = links;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/link/{token}/day.ics")
    ResponseEntity<String> day(
            @PathVariable String token, @RequestParam(required = false) @Nullable UUID action, Locale locale) {
        LocalDate day = links.open(token).promised().stream()
                .map(promised -> promised.action())
                .filter(promised -> promised.id().equals(action))
                .findFirst()
                .orElseThrow(LinkGone::new)
                .day();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("day.ics")
                                .build()
                                .toString())
                .body(entry(token + action, day, messages.getMessage("pledge.thanks.calendar.entry", null, locale)));
    }

    /// The id is the same for the same link, so that a second download replaces the first entry, and tells nothing.
    private String entry(String seed, LocalDate day, String words) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//calendar//EN",
                "BEGIN:VEVENT",
                "UID:" + HexFormat.of().formatHex(Tokens.hash(seed), 0, 16),
                "DTSTAMP:" + STAMP.format(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
                "SUMMARY:" + words,
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }
}
