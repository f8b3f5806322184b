package org.groundswell.action;

/// Where an action stands. That its day has passed is not a state but a look at the calendar.
public enum State {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
