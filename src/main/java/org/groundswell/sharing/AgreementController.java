package org.groundswell.sharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.account.AccountNames;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.coalition.PartnerRow;
import org.groundswell.platform.Ids;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a campaign agreed on with a partner, for its admins: every version, a form for the next, and which lists were
/// handed over.
@Controller
@RequestMapping("/organize/{campaign}/partners/{partner}/sharing")
class AgreementController {

    private static final String PAGE = "sharing/agreement";

    private final CampaignQueries campaigns;
    private final PartnerQueries partners;
    private final AgreementQueries agreements;
    private final Agreeing agreeing;
    private final Exports exports;
    private final AccountNames names;
    private final Surroundings surroundings;

    AgreementController(
            CampaignQueries campaigns,
            PartnerQueries partners,
            AgreementQueries agreements,
            Agreeing agreeing,
            Exports exports,
            AccountNames names,
            Surroundings surroundings) {
        this.campaigns = campaigns;
        this.partners = partners;
        this.agreements = agreements;
        this.agreeing = agreeing;
        this.exports = exports;
        this.names = names;
        this.surroundings = surroundings;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String campaign, @PathVariable UUID partner) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        List<AgreementRow> versions = agreements.versions(view.id(), partner);
        return new ModelAndView(PAGE, model(view, partner))
                .addObject("form", AgreementForm.after(versions.isEmpty() ? null : versions.getFirst()));
    }

    @PostMapping
    ModelAndView offer(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        Map<String, Object> model = model(view, partner);
        AgreementTerms terms = form.read(view.languages(), errors).orElse(null);
        return Submission.answer(PAGE, errors, model, () -> {
            agreeing.offer(actor, view.id(), partner, form.made(), Objects.requireNonNull(terms));
            Notices.tell(redirect, "sharing.notice.offered");
            return path(view, partner);
        });
    }

    @PostMapping("/end")
    ModelAndView end(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        agreeing.endFor(actor, view.id(), partner, Ids.parse(id).orElseThrow(NotFound::new));
        Notices.tell(redirect, "sharing.notice.ended");
        return Submission.seeOther(path(view, partner));
    }

    private Map<String, Object> model(CampaignView campaign, UUID partner) {
        PartnerRow row = partners.row(campaign.id(), partner);
        var model = new HashMap<String, Object>();
        model.put("campaign", campaign);
        model.put("row", row);
        model.put("path", path(campaign, partner));
        model.put("versions", agreements.versions(campaign.id(), partner));
        model.put(
                "exports",
                exports.of(campaign.id(), partner).stream().map(this::handed).toList());
        return model;
    }

    private Handed handed(Exports.Export export) {
        return new Handed(
                names.of(export.accountId()),
                surroundings.day(export.at().toInstant()),
                export.people(),
                export.stamp(),
                export.canary());
    }

    private static String path(CampaignView campaign, UUID partner) {
        return "/organize/%s/partners/%s/sharing".formatted(campaign.slug(), partner);
    }

    /// A list that was handed over, with the name of who took it.
    record Handed(String by, LocalDate on, int people, String stamp, String canary) {}
}
