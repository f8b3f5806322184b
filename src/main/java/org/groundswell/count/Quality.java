package org.groundswell.count;

/// What else a number of people who are in says of itself.
public enum Quality {
    /// They said yes once more before the day.
    RECONFIRMED(Cells.RECONFIRMED),

    /// They are the second person of a mailbox that two share.
    SHARED_MAILBOX(Cells.SECOND);

    private final String cell;

    Quality(String cell) {
        this.cell = cell;
    }

    String cell() {
        return cell;
    }
}
