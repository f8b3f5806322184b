package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page behind an invitation's link. Opening it changes nothing; the button takes the role.
@Controller
class InvitationController {

    private final Welcoming welcoming;
    private final Sessions sessions;
    private final Homes homes;

    InvitationController(Welcoming welcoming, Sessions sessions, Homes homes) {
        this.welcoming = welcoming;
        this.sessions = sessions;
        this.homes = homes;
    }

    @GetMapping("/invitations/{token}")
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") PersonForm form) {
        return page(token, HttpStatus.OK);
    }

    @PostMapping("/invitations/{token}")
    ModelAndView accept(
            @PathVariable String token,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            AccountSession session = welcoming.accept(token, form, locale, request.getRemoteAddr());
            sessions.begin(session, request, response);
            return new ModelAndView("redirect:" + homes.of(session.accountId()));
        } catch (Refused refused) {
            refused.into(errors);
            return page(token, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotFound gone) {
            return page(token, HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView page(String token, HttpStatus status) {
        return welcoming
                .page(token)
                .map(page -> new ModelAndView("account/invitation", status)
                        .addObject("invitation", page)
                        .addObject("token", token))
                .orElseGet(() -> welcoming.isTakenUp(token) ? DeadLink.takenUp() : DeadLink.page());
    }
}
