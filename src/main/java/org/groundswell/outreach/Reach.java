package org.groundswell.outreach;

import java.util.Map;

/// How many people a message goes to. What of it may be said is decided here: no number under ten, the others
/// rounded down to fives, and languages told apart only where each has none or at least ten.
///
/// @param people exactly, by language tag
/// @param narrowed whether it is for some of those who pledged for the same
record Reach(Map<String, Integer> people, boolean narrowed) {

    static final int FEWEST = 10;
    private static final int STEP = 5;

    int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isFew() {
        return all() < FEWEST;
    }

    /// Whether it is sent: a choice that leaves fewer than ten would single them out.
    boolean mayBeSent() {
        return narrowed ? !isFew() : all() > 0;
    }

    boolean tellsLanguages() {
        return people.size() > 1 && people.values().stream().noneMatch(some -> some < FEWEST);
    }

    int in(String language) {
        return rounded(people.getOrDefault(language, 0));
    }

    /// @return nothing under ten
    static int rounded(int exact) {
        return exact < FEWEST ? 0 : exact - exact % STEP;
    }
}
