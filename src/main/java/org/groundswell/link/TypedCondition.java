package org.groundswell.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.count.Condition;
import org.groundswell.count.Condition.Scope;
import org.groundswell.pledge.Pledge;

/// How many must be in, and where, as somebody chose or typed it.
///
/// @param minimum one that is offered, [#OTHER] or [#NONE]
/// @param other a number of their own
/// @param where the name of a [Scope]; anything else is everywhere
record TypedCondition(String minimum, String other, String where) {

    /// What is offered to choose from, beside a number of one's own.
    static final List<Integer> OFFERED = List.of(50, 100, 200);

    static final String OTHER = "other";
    static final String NONE = "none";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}|[0-9]{1,3}([ \\u00a0,.][0-9]{3}){1,2}");

    /// As a pledge says it now.
    static TypedCondition of(Pledge pledge) {
        Condition condition = pledge.condition();
        if (condition == null) {
            return new TypedCondition(NONE, "", Scope.EVERYWHERE.name());
        }
        String number = Integer.toString(condition.minimum());
        boolean offered = OFFERED.contains(condition.minimum());
        return new TypedCondition(
                offered ? number : OTHER,
                offered ? "" : number,
                condition.scope().name());
    }

    /// The condition, if a number was chosen or typed that can be one.
    Optional<Condition> read() {
        String number = ChoiceForm.withoutMarks(isTyped() ? other : minimum).strip();
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        int people = Integer.parseInt(number.replaceAll("[^0-9]", ""));
        return people < Condition.LEAST || people > Condition.MOST
                ? Optional.empty()
                : Optional.of(new Condition(scope(), people));
    }

    /// Whether a number of their own was chosen; without scripts one may type it and choose nothing.
    boolean isTyped() {
        return minimum.equals(OTHER) || minimum.isEmpty();
    }

    private Scope scope() {
        for (Scope scope : Scope.values()) {
            if (scope.name().equals(where)) {
                return scope;
            }
        }
        return Scope.EVERYWHERE;
    }
}
