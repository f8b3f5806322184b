package org.groundswell.commitment;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The conversation about a commitment, from each of its two sides.
@Controller
class ConversationController {

    private final CampaignQueries campaigns;
    private final Conversing conversing;
    private final CommitmentReading reading;

    ConversationController(CampaignQueries campaigns, Conversing conversing, CommitmentReading reading) {
        this.campaigns = campaigns;
        this.conversing = conversing;
        this.reading = reading;
    }

    @PostMapping("/partner/{partner}/commitments/{id}/messages")
    ModelAndView asPartner(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            @ModelAttribute("message") MessageForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        return answer(
                errors,
                () -> conversing.writeAsPartner(actor, partner, id, form.made(), form.getText()),
                () -> reading.forPartner(actor, partner, id, locale),
                "/partner/%s/commitments/%s#conversation-head".formatted(partner, id),
                redirect);
    }

    @PostMapping("/organize/{campaign}/commitments/{id}/messages")
    ModelAndView asAdmin(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID id,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            @ModelAttribute("message") MessageForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return answer(
                errors,
                () -> conversing.writeAsAdmin(actor, view.id(), id, form.made(), form.getText()),
                () -> reading.forAdmin(actor, view, id, locale),
                "/organize/%s/commitments/%s%s#conversation-head".formatted(campaign, id, filter.query()),
                redirect);
    }

    private static ModelAndView answer(
            BindingResult errors,
            Runnable deed,
            Supplier<ModelAndView> page,
            String onward,
            RedirectAttributes redirect) {
        try {
            deed.run();
            Notices.tell(redirect, "commitment.thread.notice");
            return Submission.seeOther(onward);
        } catch (Refused refused) {
            refused.into(errors);
            ModelAndView again = page.get();
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            again.addAllObjects(errors.getModel());
            return again;
        }
    }
}
