package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in by address and password, and sign-out.
@Controller
class SignInController {

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
    ModelAndView form(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AccountSession session) {
            return seeOther(Destination.of(form.getTo(), homes.of(session.accountId())));
        }
        return page(request, HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            AccountSession session = signingIn.signIn(form.getEmail(), form.getPassword(), request.getRemoteAddr());
            Optional<KeptForm> waiting = kept.of(request, session.accountId());
            sessions.begin(session, request, response);
            if (waiting.isPresent()) {
                kept.leave(request, session.accountId(), waiting.get());
                return seeOther("/step-up/form");
            }
            return seeOther(Destination.of(form.getTo(), homes.of(session.accountId())));
        } catch (Refused refused) {
            refused.into(errors);
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return seeOther("/sign-in");
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status) {
        return new ModelAndView("account/sign-in", status)
                .addObject("kept", kept.waits(request))
                .addObject("ended", request.getParameter("ended") != null);
    }

    private static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
