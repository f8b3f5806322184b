package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in by address and password, and sign-out.
@Controller
class SignInController {

    /// Request attribute with the sealed form of somebody whose session ended.
    static final String KEPT = "account.kept";

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final KeptForms kept;
    private final Homes homes;

    SignInController(SigningIn signingIn, Sessions sessions, KeptForms kept, Homes homes) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.kept = kept;
        this.homes = homes;
    }

    @GetMapping("/sign-in")
    String form(@ModelAttribute("form") SignInForm form) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AccountSession session) {
            return "redirect:" + Destination.of(form.getTo(), homes.of(session.accountId()));
        }
        return "account/sign-in";
    }

    /// Where [KeepTyped] forwards a form that came without a session: drawn, not redirected to, so that it is kept.
    @PostMapping("/sign-in/again")
    ModelAndView again(@RequestAttribute(name = KEPT, required = false) String sealed, HttpServletRequest request) {
        var form = new SignInForm();
        String before = request.getParameter("kept");
        form.setKept(sealed == null || sealed.isEmpty() ? java.util.Objects.requireNonNullElse(before, "") : sealed);
        return new ModelAndView("account/sign-in", Map.of("form", form, "again", true), HttpStatus.UNAUTHORIZED);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            AccountSession session = signingIn.signIn(form.getEmail(), form.getPassword(), request.getRemoteAddr());
            sessions.begin(session, request, response);
            if (kept.open(form.getKept()).isPresent()) {
                kept.leave(form.getKept(), request.getSession());
                return seeOther("/step-up/form");
            }
            return seeOther(Destination.of(form.getTo(), homes.of(session.accountId())));
        } catch (Refused refused) {
            refused.into(errors);
            return new ModelAndView("account/sign-in", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        sessions.end(request);
        return seeOther("/sign-in");
    }

    private static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
