package org.groundswell.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;

/// Two states of one form, field by field: what was typed, and what somebody else saved meanwhile. The field component
/// draws it where the two differ.
public final class Beside {

    private static final String VERSION = "version";

    private final String name;
    private final BeanWrapper saved;
    private final BeanWrapper typed;

    private Beside(String name, BeanWrapper saved, BeanWrapper typed) {
        this.name = name;
        this.saved = saved;
        this.typed = typed;
    }

    /// Puts the saved version into the typed form, so that sending it again overwrites knowingly.
    static Beside of(Theirs theirs, Object typed) {
        var beside = new Beside(
                theirs.name(),
                PropertyAccessorFactory.forBeanPropertyAccess(theirs.form()),
                PropertyAccessorFactory.forBeanPropertyAccess(typed));
        beside.typed.setPropertyValue(VERSION, beside.saved.getPropertyValue(VERSION));
        return beside;
    }

    /// How the one who saved is called.
    public String name() {
        return name;
    }

    /// Whether a field was saved otherwise than it was typed.
    public boolean differs(String field) {
        return !values(saved, field).equals(values(typed, field));
    }

    /// What was saved in a field of one value; empty if nothing.
    public String text(String field) {
        return String.join(", ", values(saved, field));
    }

    /// Whether a choice was saved as chosen.
    public boolean chose(String field, @Nullable Object choice) {
        return values(saved, field).contains(String.valueOf(choice));
    }

    private static Set<String> values(BeanWrapper form, String field) {
        return stream(value(form, field))
                .filter(Objects::nonNull)
                // A browser sends line ends of its own.
                .map(value -> String.valueOf(value).replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    /// A line of a list that only one of them has is an empty one to the other.
    private static @Nullable Object value(BeanWrapper form, String field) {
        try {
            return form.getPropertyValue(field);
        } catch (BeansException e) {
            return null;
        }
    }

    private static Stream<?> stream(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream();
            case Object[] many -> Arrays.stream(many);
            default -> Stream.of(value);
        };
    }
}
