package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.PreviewLinks;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.pledge.Trying;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A draft as the page it will be, for those who organize it, with the way back and the way on. Its card sends a test.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}/preview")
class DraftPreviewController {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final PreviewLinks drafts;
    private final ActionPages actionPages;
    private final PageAnswers pages;
    private final Trying trying;
    private final Links links;

    DraftPreviewController(
            CampaignQueries campaigns,
            ActionQueries actions,
            PreviewLinks drafts,
            ActionPages actionPages,
            PageAnswers pages,
            Trying trying,
            Links links) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.drafts = drafts;
        this.actionPages = actionPages;
        this.pages = pages;
        this.trying = trying;
        this.links = links;
    }

    /// What is public already is shown by its own page.
    @GetMapping
    ResponseEntity<byte[]> show(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        if (actions.published(campaign, action).isPresent()) {
            String path = "/c/" + campaign + "/" + action;
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(links.path(locale, path)))
                    .build();
        }
        var draft = drafts.draft(view.id(), action).orElseThrow(NotFound::new);
        var model = new HashMap<String, Object>(actionPages.model(view, draft, locale));
        model.put("preview", true);
        model.put("noindex", true);
        model.put("editing", path(campaign, action));
        model.put("test", links.path(locale, path(campaign, action) + "/preview"));
        return pages.once(HttpStatus.OK, "site/action", model, request, response);
    }

    @PostMapping
    ModelAndView test(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        trying.mail(actor, view.id(), path(campaign, action) + "/preview", locale);
        Notices.tell(redirect, "action.notice.test");
        return Submission.seeOther(path(campaign, action));
    }

    private static String path(String campaign, String action) {
        return "/organize/%s/actions/%s".formatted(campaign, action);
    }
}
