package org.groundswell.home;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.CalendarLinking;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A partner's dates in the calendars of its people.
@Controller
class PartnerCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PartnerQueries partners;
    private final CalendarLinking linking;
    private final PartnerDates dates;
    private final Links links;

    PartnerCalendarController(PartnerQueries partners, CalendarLinking linking, PartnerDates dates, Links links) {
        this.partners = partners;
        this.linking = linking;
        this.dates = dates;
        this.links = links;
    }

    @GetMapping("/partner/{partner}/calendar")
    ModelAndView show(Actor actor, @PathVariable UUID partner) {
        return page(actor, partner);
    }

    /// The address is shown once, here; loading the page again does not show it.
    @PostMapping("/partner/{partner}/calendar")
    ModelAndView make(Actor actor, @PathVariable UUID partner, Locale locale) {
        String token = linking.make(actor, partner);
        return page(actor, partner).addObject("address", links.absolute(locale, "/calendar/" + token + "/dates.ics"));
    }

    @PostMapping("/partner/{partner}/calendar/end")
    ModelAndView end(Actor actor, @PathVariable UUID partner, RedirectAttributes redirect) {
        linking.end(actor, partner);
        Notices.tell(redirect, "home.calendar.ended");
        return Submission.seeOther("/partner/" + partner + "/calendar");
    }

    @GetMapping("/calendar/{token}/dates.ics")
    ResponseEntity<String> dates(@PathVariable String token, Locale locale) {
        UUID partner = linking.partner(token).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(dates.of(partner, locale));
    }

    private ModelAndView page(Actor actor, UUID partner) {
        return new ModelAndView("home/partner-calendar")
                .addObject("partner", partners.own(actor, partner))
                .addObject("linked", linking.exists(actor, partner));
    }
}
