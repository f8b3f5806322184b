package org.groundswell.account;

/// What an account may be. Owner, admin and organizer include each other downwards; a representative stands apart.
public enum Role {
    OWNER,
    ADMIN,
    ORGANIZER,
    REPRESENTATIVE;

    /// Whether who has this role may do what the other role may.
    public boolean includes(Role other) {
        if (this == REPRESENTATIVE || other == REPRESENTATIVE) {
            return this == other;
        }
        return compareTo(other) <= 0;
    }
}
