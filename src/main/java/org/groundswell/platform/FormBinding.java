package org.groundswell.platform;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import org.springframework.beans.PropertyAccessException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// How every form is bound. Nothing but its own fields: without markers, which would put nulls where a form has none.
/// What people type is text and always fits, so a value that does not was hidden in the page, and the page was tampered
/// with.
@ControllerAdvice
class FormBinding {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setFieldMarkerPrefix(null);
        binder.setFieldDefaultPrefix(null);
        binder.setBindingErrorProcessor(new Damaged());
        if (binder.getTarget() != null) {
            // A filter in an address may well be empty; a form's hidden field may not.
            binder.registerCustomEditor(UUID.class, new Id());
        }
    }

    /// An id that is missing is no id, and not null.
    private static final class Id extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(UUID.fromString(text));
        }
    }

    /// Says nothing of how a form is built.
    private static final class Damaged extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException problem, BindingResult errors) {
            if (errors.getGlobalErrorCount() == 0) {
                errors.reject("platform.error.damaged");
            }
        }
    }
}
