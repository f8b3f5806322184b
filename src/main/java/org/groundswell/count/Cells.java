package org.groundswell.count;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Names of what is counted within an action.
public final class Cells {

    /// People who stand, whatever ways they ticked.
    public static final String TOTAL = "total";

    /// People whose condition does not hold yet.
    public static final String WAITING = "waiting";

    /// Those in [#TOTAL] whose condition holds.
    static final String CONDITIONAL = "conditional";

    /// Those in [#TOTAL] who said yes once more before the day.
    static final String RECONFIRMED = "reconfirmed";

    /// Those in [#TOTAL] who are the second person of a shared mailbox.
    static final String SECOND = "second";

    /// Numbers that say nothing of one another: whoever is in one is in no other.
    static final List<String> ALONE = List.of(TOTAL, WAITING);

    private static final String WAY = "way:";
    private static final String STATE = "state:";
    private static final String COUNTY = "county:";
    private static final String SOURCE = "source:";
    private static final String KEPT = "kept:";
    private static final String TIPPING = "tip:";
    private static final String GOAL = "goal:";

    /// Every cell of [#kept], as SQL's `like` says it.
    static final String ANY_KEPT = KEPT + "%";

    private Cells() {}

    /// Those in [#TOTAL] who ticked this way.
    public static String way(UUID id) {
        return WAY + id;
    }

    /// Those in [#TOTAL] who are in this state.
    static String state(String letters) {
        return STATE + letters;
    }

    /// Those in [#TOTAL] who are in this county of this state.
    static String county(String letters, String digits) {
        return COUNTY + letters + ":" + digits;
    }

    /// Those in [#TOTAL] whom this partner's link brought.
    static String source(UUID id) {
        return SOURCE + id;
    }

    /// Those in [#WAITING] whom this partner's link brought.
    static String waitingOf(UUID source) {
        return "waiting-source:" + source;
    }

    /// Those in [#WAITING] who wait for people of this cell and would come in together.
    static String tipping(String place) {
        return TIPPING + place;
    }

    /// How many are in there once they are.
    static String goal(String place) {
        return GOAL + place;
    }

    /// The cell that those of a cell wait for, unless it counts something else.
    static Optional<String> tippingOf(String cell) {
        return after(TIPPING, cell);
    }

    /// The same of a goal.
    static Optional<String> goalOf(String cell) {
        return after(GOAL, cell);
    }

    /// The place a cell counts, unless it counts something else; for the total, the unknown one.
    static Optional<Place> placeOf(String cell) {
        return cell.equals(TOTAL)
                ? Optional.of(Place.UNKNOWN)
                : stateOf(cell).map(state -> new Place(state, "")).or(() -> countyOf(cell));
    }

    /// The way a cell counts, unless it counts something else.
    static Optional<UUID> wayOf(String cell) {
        return after(WAY, cell).map(UUID::fromString);
    }

    /// The state a cell counts, unless it counts something else.
    static Optional<String> stateOf(String cell) {
        return after(STATE, cell);
    }

    /// The county a cell counts, unless it counts something else.
    static Optional<Place> countyOf(String cell) {
        return after(COUNTY, cell).map(place -> place.split(":", 2)).map(parts -> new Place(parts[0], parts[1]));
    }

    /// The state of the county a cell counts, unless it counts something else.
    static Optional<String> stateOfCounty(String cell) {
        return after(COUNTY, cell).map(place -> place.substring(0, place.indexOf(':')));
    }

    /// The partner whose people a cell counts, unless it counts something else.
    static Optional<UUID> sourceOf(String cell) {
        return after(SOURCE, cell).map(UUID::fromString);
    }

    private static Optional<String> after(String prefix, String cell) {
        return cell.startsWith(prefix) ? Optional.of(cell.substring(prefix.length())) : Optional.empty();
    }

    /// Those who gave this answer after the day.
    static String kept(Answer answer) {
        return KEPT + answer;
    }

    /// Those among them who are in this cell too: a way, a state or a source.
    static String kept(Answer answer, String cell) {
        return kept(answer) + ":" + cell;
    }

    /// The answer a cell counts, if it counts all who gave it.
    static Optional<Answer> answerOf(String cell) {
        return Arrays.stream(Answer.values())
                .filter(answer -> cell.equals(kept(answer)))
                .findFirst();
    }

    /// What a cell counts those who took part of, named as [#TOTAL]'s would be.
    static Optional<String> tookPartOf(String cell) {
        return after(kept(Answer.TOOK_PART, ""), cell);
    }
}
