package org.groundswell.action;

import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Links;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An action as organizers see it, part by part, and the private link to its draft.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionController {

    private final ActionDesk desk;
    private final ActionPublishing publishing;
    private final Histories histories;
    private final PreviewLinks previews;
    private final Links links;

    ActionController(
            ActionDesk desk, ActionPublishing publishing, Histories histories, PreviewLinks previews, Links links) {
        this.previews = previews;
        this.desk = desk;
        this.histories = histories;
        this.publishing = publishing;
        this.links = links;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String campaign, @PathVariable String action, Locale locale) {
        ActionPage page = desk.open(actor, campaign, action);
        var subject = new Subject("action", page.action().id(), page.campaign().id());
        return new ModelAndView("action/action", "page", page)
                .addObject("history", histories.about(subject, locale))
                .addObject(
                        "previewLink",
                        previews.out(page.action().id())
                                .map(token -> links.absolute(locale, "/preview/" + token))
                                .orElse(null));
    }

    @PostMapping("/preview-link")
    ModelAndView preview(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        publishing.preview(actor, page.action().id());
        return Submission.seeOther(page.path());
    }

    @PostMapping("/preview-link/revocation")
    ModelAndView revokePreview(
            Actor actor, @PathVariable String campaign, @PathVariable String action, RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        publishing.revokePreview(actor, page.action().id());
        Notices.tell(redirect, "action.notice.previewRevoked");
        return Submission.seeOther(page.path());
    }
}
