package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.platform.Links;
import org.groundswell.platform.Surroundings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// "Now look in your mailbox": the same page for every address, known or not. Its own address stays in the browser's
/// history, so it names neither campaign nor action; the way back is the page that the browser says it came from. It
/// asks the database nothing: whoever was thanked sees it.
@Controller
class MailboxPageController {

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,200}");
    /// As long as a sign-up waits for its button.
    private static final Duration LINK_WORKS = Duration.ofDays(3);

    private final PageAnswers pages;
    private final Links links;
    private final Surroundings surroundings;
    private final Clock clock;
    private final String sender;

    MailboxPageController(
            PageAnswers pages,
            Links links,
            Surroundings surroundings,
            Clock clock,
            @Value("${groundswell.mail.from:sign-up@localhost}") String sender) {
        this.pages = pages;
        this.links = links;
        this.surroundings = surroundings;
        this.clock = clock;
        this.sender = sender;
    }

    @GetMapping("/mailbox")
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String at,
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "") String from,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var model = Map.of(
                "ending",
                HOST.matcher(at).matches() ? at : "",
                "sender",
                sender,
                "until",
                surroundings.when(clock.instant().plus(LINK_WORKS), locale),
                "back",
                back(from, locale));
        return pages.once(HttpStatus.OK, "site/mailbox", model, request, response);
    }

    /// The form that was sent, if it was one of ours in this language; else nothing.
    private String back(String from, Locale locale) {
        return from.startsWith(links.absolute(locale, "/c/"))
                ? from.substring(links.base().length())
                : "";
    }
}
