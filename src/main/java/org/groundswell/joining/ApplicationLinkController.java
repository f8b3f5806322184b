package org.groundswell.joining;

import jakarta.servlet.http.HttpServletResponse;
import org.groundswell.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page that an applicant's mail opens. Opening it changes nothing; its button does. Afterwards it says how far
/// the application is.
@Controller
@RequestMapping("/joining/{token}")
class ApplicationLinkController {

    private final ApplicationQueries applications;
    private final Applying applying;

    ApplicationLinkController(ApplicationQueries applications, Applying applying) {
        this.applications = applications;
        this.applying = applying;
    }

    /// The address is a secret: it is passed on to nobody and nothing of it is kept.
    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    ModelAndView open(@PathVariable String token) {
        ApplicationRow row = applications.behind(token).orElseThrow(NotFound::new);
        return new ModelAndView("joining/link")
                .addObject("row", row)
                .addObject("asked", row.sent())
                .addObject("token", token);
    }

    @PostMapping
    String confirm(@PathVariable String token) {
        applying.confirm(token);
        return "redirect:/joining/" + token;
    }

    @ExceptionHandler
    ModelAndView gone(NotFound gone) {
        return new ModelAndView("joining/gone", HttpStatus.NOT_FOUND);
    }
}
