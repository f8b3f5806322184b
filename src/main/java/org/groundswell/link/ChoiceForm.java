package org.groundswell.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.count.Condition;
import org.groundswell.geo.Zip;
import org.groundswell.geo.Zips;
import org.groundswell.platform.Ids;
import org.groundswell.pledge.LinkGone;
import org.groundswell.pledge.Pledge;
import org.groundswell.pledge.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What is ticked and typed on the pages behind a link. Ids are read leniently: whoever sends something that is none
/// ticked nothing.
public class ChoiceForm {

    /// Control characters, and those that turn or hide what is written: they come along when a text is copied.
    private static final Pattern MARKS = Pattern.compile("\\p{C}");

    private static final int LONGEST_SAID = 20;

    private List<String> ways = List.of();
    private String zip = "";
    private String action = "";
    private String seat = "";
    private String day = "";
    private String minimum = "";
    private String other = "";
    private String where = Condition.Scope.EVERYWHERE.name();

    /// As a pledge says it now.
    static ChoiceForm of(Pledge pledge) {
        var form = new ChoiceForm();
        form.setWays(pledge.ways().stream().map(UUID::toString).toList());
        form.zip = pledge.zip() == null ? "" : pledge.zip();
        TypedCondition condition = TypedCondition.of(pledge);
        form.minimum = condition.minimum();
        form.other = condition.other();
        form.where = condition.where();
        return form;
    }

    /// Finds the ZIP that was typed and says so beside the field when there is no such one.
    @Nullable
    Zip findZip(Zips zips, BindingResult errors) {
        if (zip.isBlank()) {
            return null;
        }
        String typed = withoutMarks(zip).strip();
        Zip found = zips.find(typed).orElse(null);
        if (found == null) {
            String said = typed.length() > LONGEST_SAID ? typed.substring(0, LONGEST_SAID) + "…" : typed;
            errors.rejectValue("zip", "pledge.zip.unknown", new Object[] {said}, null);
        }
        return found;
    }

    /// How many must be in; none when it is to count whatever others do. An error beside the question when no
    /// number was chosen or typed.
    @Nullable
    Condition findCondition(BindingResult errors) {
        if (minimum.equals(TypedCondition.NONE)) {
            return null;
        }
        var typed = new TypedCondition(minimum, other, where);
        Condition found = typed.read().orElse(null);
        if (found == null) {
            errors.rejectValue(
                    typed.isTyped() && !minimum.isEmpty() ? "other" : "minimum",
                    "pledge.condition.missing",
                    new Object[] {Condition.LEAST, Condition.MOST},
                    null);
        }
        return found;
    }

    public Set<UUID> chosen() {
        return Ids.those(ways);
    }

    /// The pledge that the form is about.
    ///
    /// @throws LinkGone when it names none
    Seat whose() {
        return new Seat(
                actionId(), seat.isEmpty() ? Pledge.FIRST : seatNumber(seat).orElseThrow(LinkGone::new));
    }

    /// The action the form is about.
    ///
    /// @throws LinkGone when it names none
    UUID actionId() {
        return Ids.parse(action).orElseThrow(LinkGone::new);
    }

    static Optional<Integer> seatNumber(String text) {
        return text.matches("[1-" + Pledge.LAST + "]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// The day the form asked about; none when it names none.
    @Nullable
    LocalDate askedDay() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = List.copyOf(ways);
    }

    public String getZip() {
        return zip;
    }

    public void setZip(String zip) {
        this.zip = zip;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public List<Integer> minimums() {
        return TypedCondition.OFFERED;
    }

    public Condition.Scope[] places() {
        return Condition.Scope.values();
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
