package org.groundswell.coalition;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Theirs;
import org.groundswell.platform.Typed;
import org.springframework.stereotype.Controller;
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
    private final Histories histories;

    PartnerProfileController(PartnerQueries partners, Partnering partnering, Histories histories) {
        this.partners = partners;
        this.partnering = partnering;
        this.histories = histories;
    }

    @ModelAttribute("kinds")
    PartnerKind[] kinds() {
        return PartnerKind.values();
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable UUID partner, Locale locale) {
        PartnerPage page = partners.own(actor, partner);
        return new ModelAndView(PAGE, model(page, locale)).addObject("form", PartnerProfileForm.of(page));
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable UUID partner,
            @ModelAttribute("form") PartnerProfileForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        PartnerPage page = partners.own(actor, partner);
        return Submission.answer(PAGE, errors, model(page, locale), () -> theirs(actor, partner), () -> {
            PartnerKind kind = Typed.one("kind", PartnerKind.class, form.getKind(), "coalition.error.kind");
            partnering.present(actor, partner, form.getVersion(), kind, form.profile(), form.getContact());
            Notices.tell(redirect, "coalition.profile.notice");
            return "/partner/" + partner + "/profile";
        });
    }

    private Map<String, Object> model(PartnerPage page, Locale locale) {
        return Map.of("partner", page, "history", histories.about(subject(page.id()), locale));
    }

    private Theirs theirs(Actor actor, UUID partner) {
        String who = histories.lastBy(subject(partner), "coalition", "partner.presented");
        return new Theirs(who, PartnerProfileForm.of(partners.own(actor, partner)));
    }

    private static Subject subject(UUID partner) {
        return new Subject("partner", partner, null);
    }
}
