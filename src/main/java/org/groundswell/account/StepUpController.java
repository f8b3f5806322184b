package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The password again, before something that matters; then what was asked for goes on.
@Controller
class StepUpController {

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final KeptForms kept;
    private final Homes homes;

    StepUpController(SigningIn signingIn, Sessions sessions, KeptForms kept, Homes homes) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.kept = kept;
        this.homes = homes;
    }

    @GetMapping("/step-up")
    String form(@ModelAttribute("form") StepUpForm form) {
        return "account/step-up";
    }

    @PostMapping("/step-up")
    ModelAndView show(
            @ModelAttribute("form") StepUpForm form,
            BindingResult errors,
            AccountSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var stepped = signingIn.showAgain(session, "password", form.getPassword(), request.getRemoteAddr());
            sessions.goOn(stepped, request, response);
            return seeOther("/step-up/form");
        } catch (Refused refused) {
            refused.into(errors);
            return new ModelAndView("account/step-up", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// The form that waited: where it goes and what is in it, and one button that sends it, without scripts.
    @GetMapping("/step-up/form")
    ModelAndView resume(AccountSession session, HttpServletRequest request) {
        return kept.of(request, session.accountId())
                .map(form -> new ModelAndView("account/kept-form", "kept", form))
                .orElseGet(() -> seeOther(homes.of(session.accountId())));
    }

    @PostMapping("/step-up/form/removal")
    ModelAndView drop(AccountSession session, HttpServletRequest request) {
        kept.drop(request);
        return seeOther(homes.of(session.accountId()));
    }

    private static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
