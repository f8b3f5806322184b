package org.groundswell.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The last page when nothing else answered: our words, an id to tell us, and nothing about how we are built.
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return page(status == null ? HttpStatus.NOT_FOUND : status, cause instanceof Throwable t ? t : null);
    }

    /// The page for a status; a failure of ours is logged under the id that the page shows.
    static ModelAndView page(HttpStatus status, @org.jspecify.annotations.Nullable Throwable cause) {
        String view = switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> "error/404";
            case FORBIDDEN, UNAUTHORIZED -> "error/403";
            case CONFLICT -> "error/409";
            case SERVICE_UNAVAILABLE -> "error/503";
            default -> status.is4xxClientError() ? "error/400" : "error/5xx";
        };
        var page = new ModelAndView(view);
        page.setStatus(status);
        page.addObject("code", status.value());
        if (status.is5xxServerError()) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Answered {} under id {}", status.value(), id, cause);
            page.addObject("id", id);
        }
        return page;
    }
}
