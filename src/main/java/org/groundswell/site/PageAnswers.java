package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.groundswell.action.Sharing;
import org.groundswell.platform.Packed;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UrlPathHelper;

/// Answers with a public page: from the shelf if it stands there, else drawn now. The same bytes for everybody, so
/// nothing of the address's query reaches the page but a partner's code that exists.
@Component
class PageAnswers {

    /// Kept by browsers, asked about each time: the tag says whether it changed.
    private static final CacheControl ASK_FIRST = CacheControl.noCache().cachePublic();

    /// The codes of links that lead to a page, in the model of the page as it is without any.
    static final String KNOWN = "knownCodes";

    private static final Pattern CODE = Pattern.compile("[a-z0-9]{6}");

    private static final String HTML = "text/html;charset=UTF-8";

    private final PageShelf shelf;
    private final PageStamp stamp;
    private final PagePress press;
    private final Clock clock;
    private final MessageSource messages;
    private final Surroundings surroundings;

    PageAnswers(
            PageShelf shelf,
            PageStamp stamp,
            PagePress press,
            Clock clock,
            MessageSource messages,
            Surroundings surroundings) {
        this.shelf = shelf;
        this.stamp = stamp;
        this.press = press;
        this.clock = clock;
        this.messages = messages;
        this.surroundings = surroundings;
    }

    ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpServletResponse response, String view, Supplier<Map<String, ?>> model) {
        return sent(request, HTML, shown("", request, response, view, model));
    }

    /// The same for what machines read.
    ResponseEntity<byte[]> file(HttpServletRequest request, String type, Supplier<String> text) {
        stamp.lookNowAndThen();
        Supplier<DrawnPage> drawing = () -> DrawnPage.of(text.get(), Map.of(), clock.instant());
        return sent(request, type, page(key(request, ""), request, drawing));
    }

    /// A page that partners' links lead to. A code makes a page of its own only if it is among those that the page
    /// without it knows; with any other the page is as it is without, so that nobody fills the memory with codes of
    /// their own making, or asks the database about them.
    ///
    /// @param model takes the code, or nothing
    ResponseEntity<byte[]> answerBySource(
            HttpServletRequest request,
            HttpServletResponse response,
            String view,
            Function<String, Map<String, ?>> model) {
        var without = shown("", request, response, view, () -> model.apply(""));
        String code = code(request);
        if (!(without.page().model().get(KNOWN) instanceof Set<?> known && known.contains(code))) {
            return sent(request, HTML, without);
        }
        try {
            return sent(request, HTML, shown(query(code), request, response, view, () -> model.apply(code)));
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
            return sent(request, HTML, without);
        }
    }

    /// The code of a partner's link; nothing if none was sent, or what cannot be one.
    static String code(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(Sharing.SOURCE))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> CODE.matcher(code).matches())
                .orElse("");
    }

    private static String query(String code) {
        return Sharing.SOURCE + "=" + code;
    }

    private static ResponseEntity<byte[]> sent(HttpServletRequest request, String type, Shown page) {
        return page.content().answer(type, ASK_FIRST, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /// @param query what of the address's query the page depends on
    private Shown shown(
            String query,
            HttpServletRequest request,
            HttpServletResponse response,
            String view,
            Supplier<Map<String, ?>> model) {
        stamp.lookNowAndThen();
        request.setAttribute(Surroundings.SHARED, query);
        return page(key(request, query), request, () -> {
            var facts = model.get();
            return DrawnPage.of(press.draw(view, facts, request, response), facts, clock.instant());
        });
    }

    /// A page for one asker only, kept nowhere.
    ResponseEntity<byte[]> once(
            HttpStatus status,
            String view,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .body(press.draw(view, model, request, response).getBytes(StandardCharsets.UTF_8));
    }

    /// Without the database the page as it was, at once; only one that never was is waited for.
    private Shown page(String key, HttpServletRequest request, Supplier<DrawnPage> drawing) {
        var kept = stamp.isAway() ? shelf.older(key) : Optional.<DrawnPage>empty();
        if (kept.isPresent()) {
            return aged(kept.get(), request);
        }
        try {
            var page = shelf.get(key, drawing);
            return new Shown(page, page.content());
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
            stamp.missed(e);
            return shelf.older(key).map(page -> aged(page, request)).orElseThrow(() -> e);
        }
    }

    private Shown aged(DrawnPage page, HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        var sentence = messages.getMessage("site.asOf", new Object[] {surroundings.when(page.at(), locale)}, locale);
        return new Shown(page, page.saying(sentence));
    }

    /// The facts of a form's own page, for showing it again: those of now, or while the database does not answer
    /// what the page was last drawn from. Nothing, if it was never drawn.
    Map<String, ?> facts(HttpServletRequest request, Supplier<Map<String, ?>> model) {
        var before = factsBefore(request);
        if (stamp.isAway() && !before.isEmpty()) {
            return before;
        }
        try {
            return model.get();
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
            stamp.missed(e);
            return before;
        }
    }

    /// What a form's own page was last drawn from, without asking the database. Nothing, if it was never drawn.
    Map<String, ?> factsBefore(HttpServletRequest request) {
        return shelf.older(key(request, query(code(request))))
                .or(() -> shelf.older(key(request, "")))
                .<Map<String, ?>>map(DrawnPage::model)
                .orElse(Map.of());
    }

    private static String key(HttpServletRequest request, String query) {
        return RequestContextUtils.getLocale(request).toLanguageTag()
                + UrlPathHelper.defaultInstance.getPathWithinApplication(request)
                + (query.isEmpty() ? "" : "?" + query);
    }

    /// @param content what is sent of the page, with a band about its age or without
    private record Shown(DrawnPage page, Packed content) {}
}
