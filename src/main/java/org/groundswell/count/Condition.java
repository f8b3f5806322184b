package org.groundswell.count;

/// On what a pledge depends: it stands once at least so many standing pledges, itself among them, are in its scope.
///
/// @param minimum from [#LEAST] to [#MOST]
public record Condition(Scope scope, int minimum) {

    public static final int LEAST = 10;
    public static final int MOST = 1_000_000;

    /// Whose pledges a condition looks at, seen from where its own pledge is.
    public enum Scope {
        EVERYWHERE,
        STATE,
        COUNTY
    }

    public Condition {
        if (minimum < LEAST || minimum > MOST) {
            throw new IllegalArgumentException("No minimum: " + minimum);
        }
    }
}
