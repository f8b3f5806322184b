package org.groundswell.platform;

import org.springframework.validation.BindingResult;

/// A rule of the domain said no. Pages show the sentence beside the field, other doors answer with its key.
public class Refused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final Object[] arguments;

    /// @param field name of the form's field it concerns; empty when it concerns the whole
    /// @param messageKey the sentence, with `arguments` for its places
    public Refused(String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /// Puts the sentence where the form shows its errors.
    public void into(BindingResult errors) {
        if (field.isEmpty()) {
            errors.reject(messageKey, arguments, null);
        } else {
            errors.rejectValue(field, messageKey, arguments, null);
        }
    }
}
