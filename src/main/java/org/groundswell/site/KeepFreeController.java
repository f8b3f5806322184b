package org.groundswell.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.groundswell.platform.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A calendar entry that only says "Keep free": address, file name and content name no campaign and no place.
@Controller
class KeepFreeController {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final MessageSource messages;
    private final Clock clock;

    KeepFreeController(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/keep-free/{day}.ics")
    ResponseEntity<String> keepFree(@PathVariable String day, Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + parsed(day) + ".ics\"")
                .body(entry(parsed(day), messages.getMessage("site.calendar.keepFree", null, locale)));
    }

    private String entry(LocalDate day, String summary) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Calendar//EN",
                "BEGIN:VEVENT",
                "UID:keep-free-" + DAY.format(day),
                "DTSTAMP:" + STAMP.format(clock.instant().atOffset(ZoneOffset.UTC)),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
                "SUMMARY:" + summary,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }
}
