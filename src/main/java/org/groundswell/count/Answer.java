package org.groundswell.count;

/// What somebody says after the day of what they had pledged.
public enum Answer {
    TOOK_PART,
    PARTLY,
    COULD_NOT,
    NOT_SAID
}
