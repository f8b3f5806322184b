package org.groundswell.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/// Turns what the domain throws into the page it means.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class WebErrors {

    /// An address whose id is no id leads nowhere, like one whose id is nobody's.
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return ErrorPages.page(HttpStatus.NOT_FOUND, null);
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed notAllowed) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, null).addObject("askKey", notAllowed.askKey());
    }

    /// A form with fields inside of fields that have no inside.
    @ExceptionHandler(InvalidPropertyException.class)
    ModelAndView unreadable() {
        return ErrorPages.page(HttpStatus.BAD_REQUEST, null);
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    ModelAndView stale() {
        return conflict("platform.error.stale").addObject("onwardKey", "platform.error.stale.onward");
    }

    /// Two did what only one of them could, and the database kept the first.
    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView raced() {
        return conflict("platform.error.raced").addObject("onwardKey", "platform.error.raced.onward");
    }

    /// A refusal that no form was there to show.
    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return conflict("platform.error.refused")
                .addObject("messageKey", refused.messageKey())
                .addObject("messageArguments", refused.arguments());
    }

    /// What was sealed under these keys is erased, for everybody.
    @ExceptionHandler
    ModelAndView shredded(KeysShredded shredded) {
        return ErrorPages.page(HttpStatus.CONFLICT, null)
                .addObject("messageKey", "platform.error.shredded")
                .addObject("messageArguments", new Object[0]);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ModelAndView databaseDown(Exception cause, HttpServletRequest request) {
        return ErrorPages.databaseDown(cause, request);
    }

    private static ModelAndView conflict(String headKey) {
        return ErrorPages.page(HttpStatus.CONFLICT, null).addObject("headKey", headKey);
    }
}
