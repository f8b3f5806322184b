package org.groundswell.platform;

/// The actor may see this thing but not do that to it: 403, saying whom to ask.
public class NotAllowed extends RuntimeException {

    private final String askKey;

    /// @param askKey message key of the sentence that says whom to ask
    public NotAllowed(String askKey) {
        super("not allowed; ask " + askKey);
        this.askKey = askKey;
    }

    public String askKey() {
        return askKey;
    }
}
