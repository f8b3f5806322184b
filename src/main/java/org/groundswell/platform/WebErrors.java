package org.groundswell.platform;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
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

    /// A field that no form of ours has, such as line 900 of a list.
    @ExceptionHandler(InvalidPropertyException.class)
    ModelAndView noSuchField() {
        return ErrorPages.page(HttpStatus.BAD_REQUEST, null);
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed notAllowed) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, null).addObject("roleKey", notAllowed.roleKey());
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    ModelAndView stale() {
        return ErrorPages.page(HttpStatus.CONFLICT, null);
    }

    /// A refusal that no form was there to show.
    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return ErrorPages.page(HttpStatus.CONFLICT, null)
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
    ModelAndView databaseDown(Exception cause) {
        return ErrorPages.page(HttpStatus.SERVICE_UNAVAILABLE, cause);
    }
}
