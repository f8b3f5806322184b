package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/// The page behind the link that a first start prints.
@Controller
class SetupController {

    private final Founding founding;
    private final Sessions sessions;
    private final Admitting admitting;

    SetupController(Founding founding, Sessions sessions, Admitting admitting) {
        this.founding = founding;
        this.sessions = sessions;
        this.admitting = admitting;
    }

    @GetMapping("/setup/{token}")
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") PersonForm form) {
        return founding.works(token) ? new ModelAndView("account/setup", "token", token) : DeadLink.page();
    }

    @PostMapping("/setup/{token}")
    ModelAndView create(
            @PathVariable String token,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            UUID owner = founding.createOwner(token, form.getEmail(), form.getName(), form.getPassword(), locale);
            sessions.begin(admitting.admit(owner), request, response);
            return new ModelAndView("redirect:/organize");
        } catch (NotFound gone) {
            return DeadLink.page();
        } catch (Refused refused) {
            refused.into(errors);
            return new ModelAndView("account/setup", HttpStatus.UNPROCESSABLE_CONTENT).addObject("token", token);
        }
    }
}
