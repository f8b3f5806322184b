package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
    private final Histories histories;

    AccountController(Own own, PasswordChanging changing, Sessions sessions, Histories histories) {
        this.own = own;
        this.changing = changing;
        this.sessions = sessions;
        this.histories = histories;
    }

    @GetMapping("/account")
    ModelAndView own(
            Actor actor,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale) {
        return page(actor, request, locale, HttpStatus.OK);
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            AccountSession session,
            Actor actor,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            AccountSession shown = changing.prove(session, form, request.getRemoteAddr());
            changing.change(shown, form, request.getSession().getId());
            sessions.goOn(shown, request, response);
        } catch (Refused refused) {
            refused.into(errors);
            return page(actor, request, locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Notices.tell(redirect, "account.own.password.changed");
        return new ModelAndView("redirect:/account");
    }

    /// Where a browser gets that loads the answer above again, or in the other language.
    @GetMapping({"/account/password", "/account/ended-sessions"})
    String back() {
        return "redirect:/account";
    }

    @PostMapping("/account/ended-sessions")
    String endSession(Actor actor, @RequestParam String name, RedirectAttributes redirect) {
        boolean ended = changing.endSession(actor.accountId(), name);
        Notices.tell(redirect, ended ? "account.own.session.ended" : "account.own.session.gone");
        return "redirect:/account";
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, Locale locale, HttpStatus status) {
        return new ModelAndView("account/account", status)
                .addObject("history", histories.about(Scopes.account(actor.accountId()), locale))
                .addObject(
                        "own", own.page(actor.accountId(), request.getSession().getId()));
    }
}
