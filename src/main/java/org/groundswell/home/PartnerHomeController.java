package org.groundswell.home;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.PartnerLine;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.commitment.CommitmentCounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A partner's home: what it is asked, what it promised, whom it brought, and who speaks for it.
@Controller
class PartnerHomeController {

    private final PartnerHome home;
    private final BroughtByPartner brought;
    private final SharedWithPartner shared;
    private final PartnerQueries partners;
    private final CommitmentCounts commitments;

    PartnerHomeController(
            PartnerHome home,
            BroughtByPartner brought,
            SharedWithPartner shared,
            PartnerQueries partners,
            CommitmentCounts commitments) {
        this.home = home;
        this.brought = brought;
        this.shared = shared;
        this.partners = partners;
        this.commitments = commitments;
    }

    /// Who speaks for one partner is taken to it, anybody else to where they may choose.
    @GetMapping("/partner")
    String own(Actor actor) {
        List<PartnerLine> own = partners.forActor(actor);
        return own.size() == 1 ? "redirect:/partner/" + own.getFirst().id() : "redirect:/organize?choose=true";
    }

    @GetMapping("/partner/{partner}")
    String home(Actor actor, @PathVariable("partner") UUID id, Locale locale, Model model) {
        PartnerHomePage page = home.of(actor, id, locale);
        model.addAttribute("page", page);
        model.addAttribute("partner", page.partner());
        model.addAttribute("kept", commitments.record(id, null));
        model.addAttribute("shared", shared.of(actor, id, page.parts(), locale));
        model.addAttribute("brought", brought.of(id, page.parts(), locale));
        return "home/partner";
    }
}
