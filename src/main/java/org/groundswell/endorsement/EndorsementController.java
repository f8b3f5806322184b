package org.groundswell.endorsement;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.WithdrawalForm;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A campaign's endorsements, for its admins.
@Controller
@RequestMapping("/organize/{campaign}/endorsements")
class EndorsementController {

    private final CampaignQueries campaigns;
    private final EndorsementQueries endorsements;
    private final Endorsing endorsing;

    EndorsementController(CampaignQueries campaigns, EndorsementQueries endorsements, Endorsing endorsing) {
        this.campaigns = campaigns;
        this.endorsements = endorsements;
        this.endorsing = endorsing;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String campaign) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return new ModelAndView("endorsement/endorsements")
                .addObject("campaign", view)
                .addObject("rows", endorsements.inCampaign(view.id()));
    }

    @GetMapping("/{endorsement}")
    ModelAndView one(Actor actor, @PathVariable String campaign, @PathVariable UUID endorsement) {
        return page(campaigns.administeredBy(actor, campaign), endorsement).addObject("form", new DecisionForm());
    }

    /// Where a refused form is opened again: reloaded, or in the other language.
    @GetMapping({"/{endorsement}/acceptance", "/{endorsement}/refusal"})
    String back(Actor actor, @PathVariable String campaign, @PathVariable UUID endorsement) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return "redirect:" + path(view, endorsements.one(view.id(), endorsement).id());
    }

    @PostMapping("/{endorsement}/acceptance")
    ModelAndView accept(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID endorsement,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return decide(
                view,
                endorsement,
                errors,
                redirect,
                "accepted",
                () -> endorsing.accept(actor, view.id(), endorsement, form.getVersion()));
    }

    @PostMapping("/{endorsement}/refusal")
    ModelAndView decline(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID endorsement,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return decide(
                view,
                endorsement,
                errors,
                redirect,
                "declined",
                () -> endorsing.decline(
                        actor, view.id(), endorsement, form.getVersion(), form.said(locale), form.getWords()));
    }

    /// What the form did not get right is said beside the field, that it came too late above everything.
    private ModelAndView decide(
            CampaignView campaign,
            UUID id,
            BindingResult errors,
            RedirectAttributes redirect,
            String notice,
            Runnable deed) {
        if (!errors.hasErrors()) {
            try {
                deed.run();
                Notices.tell(redirect, "endorsement.notice." + notice);
                return Submission.seeOther("/organize/" + campaign.slug() + "/endorsements");
            } catch (Refused refused) {
                if (refused.field().isEmpty()) {
                    return again(campaign, id, errors, HttpStatus.CONFLICT).addObject("refused", refused.messageKey());
                }
                refused.into(errors);
            }
        }
        return again(campaign, id, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView again(CampaignView campaign, UUID id, BindingResult errors, HttpStatus status) {
        ModelAndView again = page(campaign, id);
        again.addAllObjects(errors.getModel());
        again.setStatus(status);
        return again;
    }

    private ModelAndView page(CampaignView campaign, UUID id) {
        EndorsementRow row = endorsements.one(campaign.id(), id);
        return new ModelAndView("endorsement/endorsement")
                .addObject("campaign", campaign)
                .addObject("row", row)
                .addObject("note", endorsements.note(campaign.id(), id))
                .addObject("path", path(campaign, id));
    }

    private static String path(CampaignView campaign, UUID id) {
        return "/organize/" + campaign.slug() + "/endorsements/" + id;
    }

    /// Why not, and what was read.
    static class DecisionForm extends WithdrawalForm {

        private int version = -1;

        public int getVersion() {
            return version;
        }

        public void setVersion(int version) {
            this.version = version;
        }
    }
}
