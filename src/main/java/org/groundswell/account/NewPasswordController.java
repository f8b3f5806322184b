package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

/// The page behind the link that a start with `groundswell.new-password-for` prints.
@Controller
class NewPasswordController {

    private final PasswordResetting resetting;
    private final Resets resets;
    private final Admitting admitting;
    private final Sessions sessions;
    private final Homes homes;

    NewPasswordController(
            PasswordResetting resetting, Resets resets, Admitting admitting, Sessions sessions, Homes homes) {
        this.resetting = resetting;
        this.resets = resets;
        this.admitting = admitting;
        this.sessions = sessions;
        this.homes = homes;
    }

    @GetMapping("/sign-in/new-password/{token}")
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") PersonForm form) {
        return resets.works(token) ? page(token, HttpStatus.OK) : DeadLink.page();
    }

    @PostMapping("/sign-in/new-password/{token}")
    ModelAndView set(
            @PathVariable String token,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            UUID account = resetting.use(token, form.getPassword());
            sessions.begin(admitting.admit(account), request, response);
            return new ModelAndView("redirect:" + homes.of(account));
        } catch (NotFound gone) {
            return DeadLink.page();
        } catch (Refused refused) {
            refused.into(errors);
            return page(token, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(String token, HttpStatus status) {
        return new ModelAndView("account/new-password", status).addObject("token", token);
    }
}
