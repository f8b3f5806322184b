package org.groundswell.endorsement;

import java.util.Locale;

/// Who in an organization decided that it endorses something.
public enum Authority {
    MEMBERS,
    BOARD,
    OFFICER,
    /// Nobody yet: such an endorsement is not shown in public.
    PENDING;

    public boolean decided() {
        return this != PENDING;
    }

    /// The message key of how it was decided: "by a vote of members on {0}".
    public String howKey() {
        return "endorsement.authority." + name().toLowerCase(Locale.ROOT) + ".how";
    }
}
