package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.platform.Typed;
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

/// What an organization says about itself, edited by those who speak for it.
@Controller
@RequestMapping("/partner/{partner}/profile")
class PartnerProfileController {

    private static final String PAGE = "coalition/profile";

    private final PartnerQueries partners;
    private final Partnering partnering;

    PartnerProfileController(PartnerQueries partners, Partnering partnering) {
        this.partners = partners;
        this.partnering = partnering;
    }

    @ModelAttribute("kinds")
    PartnerKind[] kinds() {
        return PartnerKind.values();
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID partner, Model model) {
        PartnerPage page = partners.own(actor, partner);
        model.addAttribute("partner", page);
        model.addAttribute("form", PartnerProfileForm.of(page));
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable UUID partner,
            @ModelAttribute("form") PartnerProfileForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        PartnerPage page = partners.own(actor, partner);
        try {
            PartnerKind kind = Typed.one("kind", PartnerKind.class, form.getKind(), "coalition.error.kind");
            partnering.present(actor, partner, form.getVersion(), kind, form.profile(), form.getContact());
            Notices.tell(redirect, "coalition.profile.notice");
            return new ModelAndView("redirect:/partner/" + partner + "/profile");
        } catch (StaleVersion stale) {
            form.setVersion(page.version());
            errors.reject("coalition.error.stale");
            return again(page, HttpStatus.CONFLICT);
        } catch (Refused refused) {
            refused.into(errors);
            return again(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView again(PartnerPage page, HttpStatus status) {
        var again = new ModelAndView(PAGE, status);
        return again.addObject("partner", page);
    }
}
