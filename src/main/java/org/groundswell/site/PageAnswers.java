package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

/// Answers with a public page: from the shelf if it stands there, else drawn now. The same bytes for everybody, so the
/// query of the address never reaches the page.
@Component
class PageAnswers {

    /// Kept by browsers, asked about each time: the tag says whether it changed.
    private static final CacheControl ASK_FIRST = CacheControl.noCache().cachePublic();

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
        request.setAttribute(Surroundings.SHARED, true);
        return answer(request, HTML, () -> {
            var facts = model.get();
            return DrawnPage.of(press.draw(view, facts, request, response), facts, clock.instant());
        });
    }

    /// The same for what machines read.
    ResponseEntity<byte[]> file(HttpServletRequest request, String type, Supplier<String> text) {
        return answer(request, type, () -> DrawnPage.of(text.get(), Map.of(), clock.instant()));
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

    private ResponseEntity<byte[]> answer(HttpServletRequest request, String type, Supplier<DrawnPage> drawing) {
        stamp.lookNowAndThen();
        return page(request, drawing).answer(type, ASK_FIRST, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /// Without the database the page as it was, at once; only one that never was is waited for.
    private Packed page(HttpServletRequest request, Supplier<DrawnPage> drawing) {
        var kept = stamp.isAway() ? shelf.older(key(request)) : Optional.<DrawnPage>empty();
        if (kept.isPresent()) {
            return aged(kept.get(), request);
        }
        try {
            return shelf.get(key(request), drawing).content();
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
            stamp.missed(e);
            return shelf.older(key(request)).map(page -> aged(page, request)).orElseThrow(() -> e);
        }
    }

    private Packed aged(DrawnPage page, HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return page.saying(
                messages.getMessage("site.asOf", new Object[] {surroundings.when(page.at(), locale)}, locale));
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
        return shelf.older(key(request)).<Map<String, ?>>map(DrawnPage::model).orElse(Map.of());
    }

    private static String key(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request).toLanguageTag()
                + UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }
}
