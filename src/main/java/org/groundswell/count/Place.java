package org.groundswell.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a pledge is, as far as we know: it adds to the number of each of these places, and everywhere.
///
/// @param state two letters, or empty
/// @param county five digits, as the Census Bureau numbers them, or empty; never without a state
public record Place(String state, String county) {

    private static final Pattern STATE = Pattern.compile("([A-Z]{2})?");
    private static final Pattern COUNTY = Pattern.compile("([0-9]{5})?");

    // After the patterns, which it is checked by.
    public static final Place UNKNOWN = new Place("", "");

    public Place {
        boolean known = STATE.matcher(state).matches() && COUNTY.matcher(county).matches();
        if (!known || (state.isEmpty() && !county.isEmpty())) {
            throw new IllegalArgumentException("No place: " + state + "/" + county);
        }
    }

    /// The cell of this place that a condition of this scope looks at; none when we do not know that much.
    Optional<String> cell(Condition.Scope scope) {
        return switch (scope) {
            case EVERYWHERE -> Optional.of(Cells.TOTAL);
            case STATE -> Optional.of(state).filter(known -> !known.isEmpty()).map(Cells::state);
            case COUNTY ->
                Optional.of(county).filter(known -> !known.isEmpty()).map(known -> Cells.county(state, known));
        };
    }

    /// Where a condition of this scope looks; unknown stands for everywhere, nothing for what we do not know.
    public Optional<Place> narrowed(Condition.Scope scope) {
        return cell(scope).flatMap(Cells::placeOf);
    }

    /// Every cell that somebody here counts in.
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (Condition.Scope scope : Condition.Scope.values()) {
            cell(scope).ifPresent(cells::add);
        }
        return cells;
    }
}
