package org.groundswell.action;

/// What kind of call an action is. The kind decides the starter texts and two rules.
public enum ActionKind {
    STRIKE,
    STAY_AWAY,
    WALK_OUT,
    BOYCOTT,
    ASSEMBLY,
    PROTEST,
    TEACH_IN,
    PLANNING_CALL;

    /// Whether it asks people to stop work or school, so that its ways end with one for those who cannot.
    public boolean stopsWork() {
        return this == STRIKE || this == STAY_AWAY || this == WALK_OUT;
    }

    /// Whether its page carries "Before you decide".
    public boolean wantsThought() {
        return stopsWork() || this == BOYCOTT;
    }

    /// The kind's part of a message key, for instance `stayAway`.
    public String key() {
        var key = new StringBuilder();
        for (String word : name().toLowerCase(java.util.Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }
}
