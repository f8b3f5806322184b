package org.groundswell.platform;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How a form of the workbench is answered: done and elsewhere (303), or drawn again with what is wrong
/// (422) or with what somebody else saved meanwhile (409).
public final class Submission {

    private Submission() {}

    /// Does the deed unless the form already has errors.
    ///
    /// @param view the form's own page
    /// @param model what that page shows besides the form
    /// @param deed does it and says the path to go on to; what it refuses is shown beside the field
    public static ModelAndView answer(String view, BindingResult errors, Map<String, ?> model, Supplier<String> deed) {
        if (!errors.hasErrors()) {
            try {
                return seeOther(deed.get());
            } catch (Refused refused) {
                refused.into(errors);
            }
        }
        return again(view, errors, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The same for a form with a version. When somebody saved in between, the page is drawn again (409) with what
    /// was typed, what they saved beside it, and their version: sending it once more overwrites knowingly.
    ///
    /// @param theirs reads what is there now and who put it there, from the database and not from before the deed
    public static ModelAndView answer(
            String view, BindingResult errors, Map<String, ?> model, Supplier<Theirs> theirs, Supplier<String> deed) {
        try {
            return answer(view, errors, model, deed);
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            Beside beside = Beside.of(theirs.get(), Objects.requireNonNull(errors.getTarget()));
            errors.reject("platform.error.stale.beside", new Object[] {beside.name()}, null);
            return again(view, errors, model, HttpStatus.CONFLICT).addObject("theirs", beside);
        }
    }

    /// Goes on to a path, written without the language's prefix.
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path, true, false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    private static ModelAndView again(String view, BindingResult errors, Map<String, ?> model, HttpStatus status) {
        var again = new ModelAndView(view, errors.getModel(), status);
        again.addAllObjects(model);
        return again;
    }
}
