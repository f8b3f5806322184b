package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.joining.ApplicationDraft;
import org.groundswell.joining.Applying;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.PublicForm;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SentTooOften;
import org.groundswell.platform.VisitorLimits;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// "Join the coalition": what is asked of a partner, and the form that anybody may send. The answer is the same for
/// every organization, known or not.
@Controller
@RequestMapping("/c/{campaign}/join")
class JoinController {

    private static final String PAGE = "site/join";

    private final PageAnswers pages;
    private final CampaignQueries campaigns;
    private final Applying applying;
    private final VisitorLimits limits;
    private final Links links;

    JoinController(PageAnswers pages, CampaignQueries campaigns, Applying applying, VisitorLimits limits, Links links) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.applying = applying;
        this.limits = limits;
        this.links = links;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String campaign, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, PAGE, () -> model(campaign, locale));
    }

    @GetMapping("/sent")
    ResponseEntity<byte[]> sent(
            @PathVariable String campaign, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/join-sent", () -> model(campaign, locale));
    }

    @PostMapping
    ResponseEntity<byte[]> apply(
            @PathVariable String campaign,
            @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.count(PublicForm.APPLICATION, request.getRemoteAddr());
            Optional<ApplicationDraft> draft = form.read(errors, locale);
            if (draft.isPresent()) {
                return sent(campaign, draft.get(), locale);
            }
        } catch (SentTooOften tooOften) {
            tooOften.into(errors);
            response.setHeader(HttpHeaders.RETRY_AFTER, tooOften.retryAfter());
            return again(HttpStatus.TOO_MANY_REQUESTS, campaign, errors, locale, request, response);
        } catch (Refused refused) {
            refused.into(errors);
        } catch (DataAccessResourceFailureException | TransactionException e) {
            errors.reject("site.card.notSaved");
            return again(HttpStatus.SERVICE_UNAVAILABLE, campaign, errors, locale, request, response);
        }
        return again(HttpStatus.UNPROCESSABLE_CONTENT, campaign, errors, locale, request, response);
    }

    private ResponseEntity<byte[]> sent(String slug, ApplicationDraft draft, Locale locale) {
        CampaignView campaign = campaigns.bySlug(slug).orElseThrow(NotFound::new);
        applying.apply(campaign.id(), draft, locale);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(links.path(locale, "/c/" + campaign.slug() + "/join/sent")))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> again(
            HttpStatus status,
            String campaign,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var model = new HashMap<String, Object>(pages.facts(request, () -> model(campaign, locale)));
        if (model.isEmpty()) {
            throw new DataAccessResourceFailureException("the page was never drawn");
        }
        model.putAll(errors.getModel());
        return pages.once(status, PAGE, model, request, response);
    }

    private Map<String, ?> model(String slug, Locale locale) {
        CampaignView campaign = campaigns.bySlug(slug).orElseThrow(NotFound::new);
        return CampaignFrame.of(
                campaign,
                locale,
                Map.of("form", new JoinForm(), "kinds", PartnerKind.values(), "joinPath", "/c/" + slug));
    }
}
