package org.groundswell.link;

import jakarta.servlet.http.HttpServletResponse;
import org.groundswell.pledge.LinkGone;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/// What all pages behind a link have in common: their address is a secret, so it is passed on to nobody and nothing of
/// it is kept. A link that does not work says so on one page, whatever the reason.
@ControllerAdvice(
        assignableTypes = {
            LinkController.class,
            OwnPageController.class,
            LostLinkController.class,
            CalendarController.class,
            ChoiceController.class,
            ConditionController.class,
            LanguageController.class,
            ZipController.class,
            QuestionController.class,
            CopyController.class,
            SharedController.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class LinkPages {

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    /// Whatever else is sent, an index into a list for instance, is left out.
    @InitBinder("form")
    void readTheseOnly(WebDataBinder form) {
        form.setAllowedFields(
                "ways",
                "zip",
                "action",
                "seat",
                "day",
                "email",
                "minimum",
                "other",
                "where",
                "who[*]",
                "seen",
                "share",
                "nickname",
                "asked",
                "instead",
                "sure");
    }

    @ExceptionHandler
    ModelAndView gone(LinkGone gone) {
        return new ModelAndView("link/gone", HttpStatus.NOT_FOUND);
    }
}
