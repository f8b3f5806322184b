package org.groundswell.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.groundswell.platform.PublicForm;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SentTooOften;
import org.groundswell.platform.VisitorLimits;
import org.groundswell.pledge.Relinking;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// For those who lost their mail, and where those end up who erased everything.
@Controller
@RequestMapping("/link")
class LostLinkController {

    private final Relinking relinking;
    private final VisitorLimits limits;

    LostLinkController(Relinking relinking, VisitorLimits limits) {
        this.relinking = relinking;
        this.limits = limits;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new LostLinkForm());
        return "link/lost";
    }

    @PostMapping
    ModelAndView ask(
            @ModelAttribute("form") LostLinkForm form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.count(PublicForm.LOST_LINK, request.getRemoteAddr());
            form.suggestion().ifPresent(other -> {
                throw new Refused("email", "platform.address.suggestion", other);
            });
            relinking.ask(form.address(), locale);
            return new ModelAndView("redirect:/link/asked");
        } catch (SentTooOften tooOften) {
            tooOften.into(errors);
            response.setHeader(HttpHeaders.RETRY_AFTER, tooOften.retryAfter());
            return new ModelAndView("link/lost", HttpStatus.TOO_MANY_REQUESTS);
        } catch (Refused refused) {
            refused.into(errors);
            return new ModelAndView("link/lost", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/asked")
    String asked() {
        return "link/asked";
    }

    @GetMapping("/erased")
    String erased() {
        return "link/erased";
    }
}
