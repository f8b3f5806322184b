package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// How far a commitment is, in its partner's words.
class ProgressForm {

    private String id = "";
    private String day = "";
    private String amount = "";
    private String note = "";

    static ProgressForm blank(LocalDate today) {
        var form = new ProgressForm();
        form.id = Ids.ordered().toString();
        form.day = Typed.written(today);
        return form;
    }

    /// What was said; nothing when a field is wrong, which the errors then say.
    Optional<Progress> read(BindingResult errors) {
        UUID made = Typed.read(errors, () -> Typed.id("", id, "coalition.error.form"));
        LocalDate on = Typed.read(errors, () -> Typed.day("day", day));
        if (day.isBlank()) {
            errors.rejectValue("day", "platform.error.day");
        }
        Integer number = Typed.read(errors, this::soFar);
        if (made == null || on == null || errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Progress(made, on, number, note));
    }

    /// Nothing yet is an answer too.
    private @Nullable Integer soFar() {
        if (amount.strip().equals("0")) {
            return 0;
        }
        return Typed.number("amount", amount, CommitmentKind.MOST);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
