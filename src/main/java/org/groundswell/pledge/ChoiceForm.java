package org.groundswell.pledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.count.Condition;
import org.groundswell.geo.Zip;
import org.groundswell.geo.Zips;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What is ticked and typed on the pages behind a link. Ids are read leniently: whoever sends something that is none
/// ticked nothing.
public class ChoiceForm {

    /// What is offered to choose from, beside a number of one's own.
    private static final List<Integer> MINIMUMS = List.of(50, 100, 200);

    private static final String OTHER = "other";
    private static final String NONE = "none";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}|[0-9]{1,3}([ \\u00a0,.][0-9]{3}){1,2}");
    /// Control characters, and those that turn or hide what is written: they come along when a text is copied.
    private static final Pattern MARKS = Pattern.compile("\\p{C}");

    private static final int LONGEST_SAID = 20;
    private static final int ID_LENGTH = 36;

    private List<String> ways = List.of();
    private String zip = "";
    private String action = "";
    private String seat = "";
    private String day = "";
    private String minimum = "";
    private String other = "";

    /// As a pledge says it now.
    static ChoiceForm of(Pledge pledge) {
        var form = new ChoiceForm();
        form.setWays(pledge.ways().stream().map(UUID::toString).toList());
        form.zip = pledge.zip() == null ? "" : pledge.zip();
        Condition condition = pledge.condition();
        int asked = condition == null ? 0 : condition.minimum();
        form.minimum = asked == 0 ? NONE : MINIMUMS.contains(asked) ? Integer.toString(asked) : OTHER;
        form.other = form.minimum.equals(OTHER) ? Integer.toString(asked) : "";
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
        if (minimum.equals(NONE)) {
            return null;
        }
        boolean typed = minimum.equals(OTHER) || minimum.isEmpty();
        String number = withoutMarks(typed ? other : minimum).strip();
        if (NUMBER.matcher(number).matches()) {
            int chosen = Integer.parseInt(number.replaceAll("[^0-9]", ""));
            if (chosen >= Condition.LEAST && chosen <= Condition.MOST) {
                return new Condition(Condition.Scope.EVERYWHERE, chosen);
            }
        }
        errors.rejectValue(
                typed && !minimum.isEmpty() ? "other" : "minimum",
                "pledge.condition.missing",
                new Object[] {Condition.LEAST, Condition.MOST},
                null);
        return null;
    }

    public Set<UUID> chosen() {
        return ways.stream().filter(ChoiceForm::isId).map(UUID::fromString).collect(Collectors.toSet());
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
        if (!isId(action)) {
            throw new LinkGone();
        }
        return UUID.fromString(action);
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
        return MINIMUMS;
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

    private static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    static boolean isId(String text) {
        return text.length() == ID_LENGTH && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
