package org.groundswell.action;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// When the copy of an action is to be; it may be left open.
public class CopyForm {

    private UUID id = Ids.ordered();
    private String day = "";
    private boolean yearAsked;
    private boolean yearIsRight;

    /// The day, with an error beside the field when it cannot be read or nobody means it.
    ///
    /// @param today a day more than two years after it is asked about once
    @Nullable
    LocalDate day(BindingResult errors, LocalDate today) {
        LocalDate read = Typed.read(errors, () -> Typed.day("day", day));
        yearAsked = read != null && read.isAfter(today.plusYears(2));
        if (yearAsked && !yearIsRight) {
            errors.rejectValue("day", "action.error.year");
        }
        return read;
    }

    public UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id == null ? Ids.ordered() : id;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public boolean isYearAsked() {
        return yearAsked;
    }

    public boolean isYearIsRight() {
        return yearIsRight;
    }

    public void setYearIsRight(boolean yearIsRight) {
        this.yearIsRight = yearIsRight;
    }
}
