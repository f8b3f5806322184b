package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own account: roles, sessions, password.
@Controller
class AccountController {

    private final Own own;
    private final PasswordChanging changing;
    private final Sessions sessions;

    AccountController(Own own, PasswordChanging changing, Sessions sessions) {
        this.own = own;
        this.changing = changing;
        this.sessions = sessions;
    }

    @GetMapping("/account")
    ModelAndView own(
            Actor actor, @ModelAttribute("form") PasswordForm form, BindingResult errors, HttpServletRequest request) {
        return page(actor, request, HttpStatus.OK);
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            AccountSession session,
            Actor actor,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            AccountSession shown = changing.prove(session, form, request.getRemoteAddr());
            changing.change(shown, form, request.getSession().getId());
            sessions.goOn(shown, request, response);
        } catch (Refused refused) {
            refused.into(errors);
            return page(actor, request, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Notices.tell(redirect, "account.own.password.changed");
        return new ModelAndView("redirect:/account");
    }

    @PostMapping("/account/ended-sessions")
    String endSession(Actor actor, @RequestParam String name, RedirectAttributes redirect) {
        changing.endSession(actor.accountId(), name);
        Notices.tell(redirect, "account.own.session.ended");
        return "redirect:/account";
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView("account/account", status)
                .addObject(
                        "own", own.page(actor.accountId(), request.getSession().getId()));
    }
}
