package org.groundswell.endorsement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Choice;
import org.groundswell.platform.NotFound;
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

/// What a partner endorses in a campaign, for its own people.
@Controller
@RequestMapping("/partner/{partner}/campaigns/{campaign}/endorsements")
class PartnerEndorsementController {

    private static final String PAGE = "endorsement/partner";

    private final PartnerQueries partners;
    private final ActionQueries actions;
    private final EndorsementQueries endorsements;
    private final Endorsing endorsing;

    PartnerEndorsementController(
            PartnerQueries partners, ActionQueries actions, EndorsementQueries endorsements, Endorsing endorsing) {
        this.partners = partners;
        this.actions = actions;
        this.endorsements = endorsements;
        this.endorsing = endorsing;
    }

    @ModelAttribute("authorities")
    Authority[] authorities() {
        return Authority.values();
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID partner, @PathVariable String campaign, Locale locale) {
        return new ModelAndView(PAGE, model(actor, partner, partners.part(actor, partner, campaign), locale))
                .addObject("form", EndorsementForm.blank());
    }

    @PostMapping
    ModelAndView state(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable String campaign,
            @ModelAttribute("form") EndorsementForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        PartnerPart part = partners.part(actor, partner, campaign);
        Map<String, Object> model = model(actor, partner, part, locale);
        EndorsementTerms terms = form.read(errors).orElse(null);
        return Submission.answer(PAGE, errors, model, () -> {
            endorsing.state(
                    actor,
                    partner,
                    part.campaign().id(),
                    form.made(),
                    form.action(),
                    Objects.requireNonNull(terms),
                    form.getNote());
            Notices.tell(redirect, "endorsement.notice.stated");
            return path(part, partner);
        });
    }

    @GetMapping("/{endorsement}/withdrawal")
    ModelAndView ask(
            Actor actor, @PathVariable UUID partner, @PathVariable String campaign, @PathVariable UUID endorsement) {
        return asked(partner, partners.part(actor, partner, campaign), endorsement);
    }

    @PostMapping("/{endorsement}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable String campaign,
            @PathVariable UUID endorsement,
            RedirectAttributes redirect) {
        PartnerPart part = partners.part(actor, partner, campaign);
        try {
            endorsing.withdraw(actor, partner, part.campaign().id(), endorsement);
        } catch (Refused refused) {
            ModelAndView again = asked(partner, part, endorsement).addObject("refused", refused.messageKey());
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        Notices.tell(redirect, "endorsement.notice.withdrawn");
        return Submission.seeOther(path(part, partner));
    }

    private ModelAndView asked(UUID partner, PartnerPart part, UUID id) {
        EndorsementRow row = endorsements.one(part.campaign().id(), id);
        if (!row.partnerId().equals(partner)) {
            throw new NotFound();
        }
        return new ModelAndView("endorsement/withdrawal").addObject("row", row).addObject("path", path(part, partner));
    }

    private Map<String, Object> model(Actor actor, UUID partner, PartnerPart part, Locale locale) {
        List<Choice> subjects = new ArrayList<>();
        subjects.add(Choice.of("", part.campaign().title().in(locale)));
        actions.inCampaign(part.campaign().id())
                .forEach(action -> subjects.add(
                        Choice.of(action.id().toString(), action.name().in(locale))));
        var model = new HashMap<String, Object>();
        model.put("partner", partners.own(actor, partner));
        model.put("part", part);
        model.put("path", path(part, partner));
        model.put("subjects", subjects);
        model.put("rows", endorsements.ofPartner(part.campaign().id(), partner));
        return model;
    }

    private static String path(PartnerPart part, UUID partner) {
        return part.path(partner) + "/endorsements";
    }
}
