package org.groundswell.sharing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Ids;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a partner agreed on with a campaign, and the people who said yes to it, for the partner's own people.
@Controller
@RequestMapping("/partner/{partner}/campaigns/{campaign}/sharing")
class PartnerAgreementController {

    private final PartnerQueries partners;
    private final AgreementQueries agreements;
    private final Agreeing agreeing;
    private final Handing handing;

    PartnerAgreementController(
            PartnerQueries partners, AgreementQueries agreements, Agreeing agreeing, Handing handing) {
        this.partners = partners;
        this.agreements = agreements;
        this.agreeing = agreeing;
        this.handing = handing;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID partner, @PathVariable String campaign) {
        return page(actor, partner, partners.part(actor, partner, campaign));
    }

    @PostMapping("/acceptance")
    ModelAndView agree(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes redirect) {
        return decide(actor, partner, campaign, () -> agreeing.agree(actor, partner, named(id)), "agreed", redirect);
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes redirect) {
        return decide(
                actor, partner, campaign, () -> agreeing.decline(actor, partner, named(id)), "declined", redirect);
    }

    @PostMapping("/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes redirect) {
        return decide(actor, partner, campaign, () -> agreeing.end(actor, partner, named(id)), "ended", redirect);
    }

    /// Who said yes, on the screen, once: loading the page again closes it.
    @PostMapping("/people")
    ModelAndView see(Actor actor, @PathVariable UUID partner, @PathVariable String campaign) {
        PartnerPart part = partners.part(actor, partner, campaign);
        return page(actor, partner, part)
                .addObject("people", handing.see(actor, partner, part.campaign().id()));
    }

    @GetMapping({"/people", "/list.csv"})
    String closed(Actor actor, @PathVariable UUID partner, @PathVariable String campaign) {
        return "redirect:" + partners.part(actor, partner, campaign).path(partner) + "/sharing";
    }

    @PostMapping("/list.csv")
    ResponseEntity<String> export(Actor actor, @PathVariable UUID partner, @PathVariable String campaign) {
        PartnerPart part = partners.part(actor, partner, campaign);
        ExportedList list = handing.export(actor, partner, part.campaign().id());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("list-" + list.stamp() + ".csv")
                                .build()
                                .toString())
                .body(list.csv());
    }

    private ModelAndView decide(
            Actor actor, UUID partner, String campaign, Runnable deed, String notice, RedirectAttributes redirect) {
        PartnerPart part = partners.part(actor, partner, campaign);
        try {
            deed.run();
        } catch (Refused refused) {
            ModelAndView again = page(actor, partner, part).addObject("refused", refused.messageKey());
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        Notices.tell(redirect, "sharing.notice." + notice);
        return Submission.seeOther(part.path(partner) + "/sharing");
    }

    private ModelAndView page(Actor actor, UUID partner, PartnerPart part) {
        return new ModelAndView("sharing/partner")
                .addObject("partner", partners.own(actor, partner))
                .addObject("part", part)
                .addObject("path", part.path(partner) + "/sharing")
                .addObject("versions", agreements.versions(part.campaign().id(), partner))
                .addObject(
                        "number", handing.number(actor, partner, part.campaign().id()));
    }

    private static UUID named(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}
