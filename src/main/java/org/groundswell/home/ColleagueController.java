package org.groundswell.home;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Inviting;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.coalition.PartnerPage;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Inviting a colleague to speak for the same partner.
@Controller
@RequestMapping("/partner/{partner}/people/new")
class ColleagueController {

    private static final String PAGE = "home/colleague";

    private final PartnerQueries partners;
    private final Inviting inviting;

    ColleagueController(PartnerQueries partners, Inviting inviting) {
        this.partners = partners;
        this.inviting = inviting;
    }

    @GetMapping
    String form(
            Actor actor, @PathVariable("partner") UUID id, @ModelAttribute("form") ColleagueForm form, Model model) {
        model.addAttribute("partner", partners.own(actor, id));
        return PAGE;
    }

    @PostMapping
    ModelAndView invite(
            Actor actor,
            @PathVariable("partner") UUID id,
            @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        PartnerPage partner = partners.own(actor, id);
        try {
            inviting.invite(
                    actor,
                    new InvitationDraft(
                            form.getEmail(), Role.REPRESENTATIVE, Scope.partner(id), partner.name(), locale));
            Notices.tell(redirect, "home.colleague.notice");
            return new ModelAndView("redirect:/partner/" + id);
        } catch (Refused refused) {
            refused.into(errors);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("partner", partner);
        }
    }
}
