package org.groundswell.account;

import java.util.UUID;

/// Where a role holds: in the whole installation, in one campaign, or for one partner.
///
/// @param id the campaign's or partner's id; all zeros for the installation
public record Scope(Kind kind, UUID id) {

    public static final Scope INSTALLATION = new Scope(Kind.INSTALLATION, new UUID(0, 0));

    /// The kinds of scope.
    public enum Kind {
        INSTALLATION,
        CAMPAIGN,
        PARTNER
    }

    public static Scope campaign(UUID id) {
        return new Scope(Kind.CAMPAIGN, id);
    }

    public static Scope partner(UUID id) {
        return new Scope(Kind.PARTNER, id);
    }
}
