package org.groundswell.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.BindingResult;

/// A rule of the domain said no. Pages show the sentence beside the field, other doors answer with its key.
public class Refused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final Object[] arguments;
    private final List<Refused> others = new ArrayList<>();

    /// @param field name of the form's field it concerns; empty when it concerns the whole
    /// @param messageKey the sentence, with `arguments` for its places
    public Refused(String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    /// Runs every check, so that somebody who made three mistakes hears of three.
    ///
    /// @throws Refused when at least one check threw it; [#into] tells of all
    public static void together(Runnable... checks) {
        List<Refused> found = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (Refused refused) {
                found.add(refused);
            }
        }
        if (!found.isEmpty()) {
            Refused first = found.removeFirst();
            first.others.addAll(found);
            throw first;
        }
    }

    /// The same refusal, beside another field.
    public Refused at(String otherField) {
        return new Refused(otherField, messageKey, arguments);
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

    /// Puts the sentence, and those found together with it, where the form shows its errors.
    public void into(BindingResult errors) {
        if (field.isEmpty()) {
            errors.reject(messageKey, arguments, null);
        } else {
            errors.rejectValue(field, messageKey, arguments, null);
        }
        others.forEach(other -> other.into(errors));
    }
}
