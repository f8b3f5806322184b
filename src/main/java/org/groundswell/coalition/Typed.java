package org.groundswell.coalition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Reads what people typed. What cannot be read is refused beside its field, and stays as it was typed.
final class Typed {

    private Typed() {}

    /// A whole number from 1 to [CommitmentKind#MOST], with or without commas; nothing when the field is empty.
    ///
    /// @throws Refused when it is no such number
    static @Nullable Integer number(String field, String text) {
        String digits = text.strip().replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,7}")) {
            throw new Refused(field, "coalition.error.quantity", CommitmentKind.MOST);
        }
        int number = Integer.parseInt(digits);
        if (number < 1 || number > CommitmentKind.MOST) {
            throw new Refused(field, "coalition.error.quantity", CommitmentKind.MOST);
        }
        return number;
    }

    /// A day such as 2026-04-24.
    ///
    /// @throws Refused when it is none
    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(field, "coalition.error.day");
        }
    }

    /// @throws Refused with the key when nothing, or no such thing, was chosen
    static UUID id(String field, String text, String messageKey) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(field, messageKey);
        }
    }

    /// @throws Refused with the key when nothing, or no such thing, was chosen
    static <E extends Enum<E>> E one(String field, Class<E> type, String text, String messageKey) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Refused(field, messageKey);
    }

    /// Reads one field; a refusal goes to the form's errors, so that the next field is read too.
    static <T extends @Nullable Object> @Nullable T read(BindingResult errors, Reading<T> reading) {
        try {
            return reading.read();
        } catch (Refused refused) {
            refused.into(errors);
            return null;
        }
    }

    /// Reads one field.
    interface Reading<T extends @Nullable Object> {

        T read();
    }
}
