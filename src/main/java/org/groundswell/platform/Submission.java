package org.groundswell.platform;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How a form of the workbench is answered: done and elsewhere (303), or drawn again with what is wrong (422).
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
        var again = new ModelAndView(view, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        again.addAllObjects(model);
        return again;
    }

    /// Goes on to a path, written without the language's prefix.
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path, true, false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
