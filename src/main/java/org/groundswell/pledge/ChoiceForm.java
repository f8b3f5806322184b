package org.groundswell.pledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    static final String OTHER = "other";

    private static final int ID_LENGTH = 36;

    private List<String> ways = List.of();
    private String zip = "";
    private String action = "";
    private String day = "";
    private String minimum = "";
    private String other = "";

    static ChoiceForm of(Collection<UUID> ways) {
        var form = new ChoiceForm();
        form.ways = ways.stream().map(UUID::toString).toList();
        return form;
    }

    /// Finds the ZIP that was typed and says so beside the field when there is no such one.
    @Nullable
    Zip findZip(Zips zips, BindingResult errors) {
        if (zip.isBlank()) {
            return null;
        }
        Zip found = zips.find(zip).orElse(null);
        if (found == null) {
            errors.rejectValue("zip", "pledge.zip.unknown", new Object[] {zip.strip()}, null);
        }
        return found;
    }

    /// Says beside the ways when nothing is ticked for one of these, so that it is read together with a wrong ZIP.
    void checkWays(List<LinkView.Asked> waiting, BindingResult errors) {
        Set<UUID> chosen = chosen();
        if (waiting.stream().anyMatch(asked -> Chosen.none(asked.action(), chosen))) {
            errors.rejectValue("ways", "pledge.ways.none");
        }
    }

    /// How many must be in, when one of these is to count only if enough others are; an error beside the question
    /// when no number was chosen or typed.
    @Nullable
    Condition condition(List<LinkView.Asked> waiting, BindingResult errors) {
        if (waiting.stream().noneMatch(LinkView.Asked::onlyIf)) {
            return null;
        }
        boolean typed = minimum.equals(OTHER) || minimum.isEmpty();
        String number = (typed ? other : minimum).replaceAll("[\\s,.]", "");
        if (number.matches("[0-9]{1,7}")) {
            int chosen = Integer.parseInt(number);
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

    /// The action the form is about.
    ///
    /// @throws LinkGone when it names none
    UUID actionId() {
        if (!isId(action)) {
            throw new LinkGone();
        }
        return UUID.fromString(action);
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

    private static boolean isId(String text) {
        return text.length() == ID_LENGTH && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
