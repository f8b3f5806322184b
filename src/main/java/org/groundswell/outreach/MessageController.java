package org.groundswell.outreach;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.CarefulWords;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.pledge.Correspondence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The messages of a campaign, and one of them: as organizers see it, and as the people do whom it is for.
@Controller
@RequestMapping("/organize/{campaign}/messages")
class MessageController {

    private final CampaignQueries campaigns;
    private final MessageQueries messages;
    private final MessageDesk desk;
    private final Composing composing;
    private final Histories histories;

    MessageController(
            CampaignQueries campaigns,
            MessageQueries messages,
            MessageDesk desk,
            Composing composing,
            Histories histories) {
        this.campaigns = campaigns;
        this.messages = messages;
        this.desk = desk;
        this.composing = composing;
        this.histories = histories;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String campaign) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        Map<Message.State, List<MessageRow>> all =
                messages.in(view.id()).stream().collect(Collectors.groupingBy(MessageRow::state));
        return new ModelAndView("outreach/messages", "campaign", view)
                .addObject("drafts", all.getOrDefault(Message.State.DRAFT, List.of()))
                .addObject("sending", all.getOrDefault(Message.State.SENDING, List.of()))
                .addObject("stopped", all.getOrDefault(Message.State.STOPPED, List.of()))
                .addObject("sent", all.getOrDefault(Message.State.SENT, List.of()));
    }

    @GetMapping("/{message}")
    ModelAndView show(Actor actor, @PathVariable String campaign, @PathVariable UUID message, Locale locale) {
        MessagePage page = desk.open(actor, campaign, message);
        var subject = MessageAccess.subject(message, page.campaign().id());
        return new ModelAndView("outreach/message", "page", page)
                .addObject(
                        "careful",
                        CarefulWords.in(List.of(page.message().words())).orElse(null))
                .addObject("history", histories.about(subject, locale));
    }

    /// What a recipient finds behind the mail's link.
    @GetMapping("/{message}/preview")
    ModelAndView preview(Actor actor, @PathVariable String campaign, @PathVariable UUID message) {
        MessagePage page = desk.open(actor, campaign, message);
        var written = new Correspondence.Written(page.now(), page.message().words());
        return new ModelAndView("outreach/preview", "page", page)
                .addObject("accent", page.campaign().accent())
                .addObject("written", List.of(written));
    }

    @PostMapping("/{message}/test-mail")
    ModelAndView tryOut(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID message,
            RedirectAttributes redirect,
            Locale locale) {
        MessagePage page = desk.open(actor, campaign, message);
        composing.tryOut(actor, message, locale);
        Notices.tell(redirect, "outreach.notice.tested");
        return Submission.seeOther(page.path());
    }
}
