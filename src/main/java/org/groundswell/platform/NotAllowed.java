package org.groundswell.platform;

/// The actor may see this thing but not do that to it: 403, saying whom to ask.
public class NotAllowed extends RuntimeException {

    private final String roleKey;

    /// @param roleKey message key of the role to ask
    public NotAllowed(String roleKey) {
        super("not allowed; ask " + roleKey);
        this.roleKey = roleKey;
    }

    public String roleKey() {
        return roleKey;
    }
}
