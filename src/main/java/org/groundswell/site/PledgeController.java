package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.PublicForm;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SentTooOften;
import org.groundswell.platform.VisitorLimits;
import org.groundswell.site.PledgeProblems.Problem;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes the pledge card, which is sent to its own page's address.
@Controller
class PledgeController {

    private final CardBox box;
    private final ActionPages actionPages;
    private final PageAnswers pages;
    private final PledgeProblems problems;
    private final Links links;
    private final VisitorLimits limits;

    PledgeController(
            CardBox box,
            ActionPages actionPages,
            PageAnswers pages,
            PledgeProblems problems,
            Links links,
            VisitorLimits limits) {
        this.box = box;
        this.actionPages = actionPages;
        this.pages = pages;
        this.problems = problems;
        this.links = links;
        this.limits = limits;
    }

    /// When the database goes away within a transaction, that cannot be rolled back either, which has no category.
    @PostMapping("/c/{campaign}/{action}")
    ResponseEntity<byte[]> pledge(
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute PledgeForm form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var facts = facts(campaign, action, locale, request);
        try {
            limits.count(PublicForm.PLEDGE, request.getRemoteAddr());
            var wrong = problems.of(form, PledgeProblems.ways(form), locale);
            if (!wrong.isEmpty()) {
                return again(HttpStatus.UNPROCESSABLE_CONTENT, form, wrong, facts.get(), request, response);
            }
            return submit(campaign, action, form, locale, request);
        } catch (SentTooOften tooOften) {
            return later(tooOften, form, locale, request, response);
        } catch (Refused refused) {
            var said = problems.of(refused, locale);
            return again(HttpStatus.UNPROCESSABLE_CONTENT, form, said, facts.get(), request, response);
        } catch (DataAccessResourceFailureException | UncategorizedDataAccessException | TransactionException e) {
            return again(
                    HttpStatus.SERVICE_UNAVAILABLE, form, problems.notSaved(locale), facts.get(), request, response);
        }
    }

    private ResponseEntity<byte[]> submit(
            String campaign, String action, PledgeForm form, Locale locale, HttpServletRequest request) {
        return mailbox(box.drop(campaign, action, PageAnswers.code(request), form, locale), locale);
    }

    private Supplier<Map<String, ?>> facts(String campaign, String action, Locale locale, HttpServletRequest request) {
        var code = PageAnswers.code(request);
        return () -> pages.facts(request, () -> actionPages.model(campaign, action, code, locale));
    }

    /// The same page for every address: of what was typed it knows only the ending, which needs no escaping.
    private ResponseEntity<byte[]> mailbox(MailAddress address, Locale locale) {
        URI next = URI.create(links.path(locale, "/mailbox?at=" + address.domain()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(next)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /// The database is not asked for the page: whoever sends very much must not cost it anything.
    private ResponseEntity<byte[]> later(
            SentTooOften tooOften,
            PledgeForm form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, tooOften.retryAfter());
        var said = problems.of(tooOften, locale);
        return again(HttpStatus.TOO_MANY_REQUESTS, form, said, pages.factsBefore(request), request, response);
    }

    /// Without the facts of its page, which was never drawn, the form alone keeps what was typed.
    private ResponseEntity<byte[]> again(
            HttpStatus status,
            PledgeForm form,
            List<Problem> wrong,
            Map<String, ?> facts,
            HttpServletRequest request,
            HttpServletResponse response) {
        var model = new HashMap<String, Object>(facts);
        model.putAll(problems.model(form, wrong));
        return pages.once(status, facts.isEmpty() ? "site/form-alone" : "site/action", model, request, response);
    }
}
