package org.groundswell.outreach;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.mail.OutboxQueries;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Theirs;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/// What every workbench page about one message begins and ends with.
@Component
class MessageDesk {

    private final CampaignQueries campaigns;
    private final MessageQueries messages;
    private final OutboxQueries outbox;
    private final Histories histories;
    private final Clock clock;

    MessageDesk(
            CampaignQueries campaigns,
            MessageQueries messages,
            OutboxQueries outbox,
            Histories histories,
            Clock clock) {
        this.campaigns = campaigns;
        this.messages = messages;
        this.outbox = outbox;
        this.histories = histories;
        this.clock = clock;
    }

    /// The message of an address, for somebody who organizes in its campaign.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    MessagePage open(Actor actor, String campaignSlug, UUID id) {
        CampaignView campaign = campaigns.organizedBy(actor, campaignSlug);
        MessageRow message = messages.find(campaign.id(), id).orElseThrow(NotFound::new);
        int waiting = message.leavesAt() == null ? 0 : outbox.waitingFor(Message.cause(id));
        return new MessagePage(campaign, message, waiting, clock.instant());
    }

    /// A page that only a draft has; what was sent leads to its own.
    ModelAndView drawDraft(MessagePage page, String view, Object form) {
        return page.draft()
                ? new ModelAndView(view, Map.of("page", page, "form", form))
                : Submission.seeOther(page.path());
    }

    /// Answers a form about a message: done, refused, or with what somebody else saved in between.
    ///
    /// @param form how the page's form is drawn from a message
    ModelAndView answer(
            MessagePage page, String view, BindingResult errors, Function<MessageRow, ?> form, Supplier<String> deed) {
        return Submission.answer(view, errors, Map.of("page", page), () -> theirs(page, form), deed);
    }

    private Theirs theirs(MessagePage before, Function<MessageRow, ?> form) {
        MessageRow now =
                messages.find(before.campaign().id(), before.message().id()).orElseThrow(NotFound::new);
        var subject = MessageAccess.subject(now.id(), before.campaign().id());
        return new Theirs(histories.lastBy(subject, "outreach", ""), form.apply(now));
    }
}
