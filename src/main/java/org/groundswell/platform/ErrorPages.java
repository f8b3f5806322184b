package org.groundswell.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
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
        Throwable thrown = cause instanceof Throwable t ? t : null;
        // A session is read before any handler runs, so this is where a database that is away shows first.
        if (isDatabaseAway(thrown)) {
            return databaseDown(thrown, request);
        }
        return page(status == null ? HttpStatus.NOT_FOUND : status, thrown);
    }

    /// Whoever only looked is not told that nothing was saved.
    static ModelAndView databaseDown(@Nullable Throwable cause, HttpServletRequest request) {
        boolean saving = !Set.of("GET", "HEAD").contains(request.getMethod());
        return page(HttpStatus.SERVICE_UNAVAILABLE, cause).addObject("saving", saving);
    }

    /// The page for a status; a failure of ours is logged under the id that the page shows.
    static ModelAndView page(HttpStatus status, @Nullable Throwable cause) {
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

    private static boolean isDatabaseAway(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof SQLTransientConnectionException);
    }
}
