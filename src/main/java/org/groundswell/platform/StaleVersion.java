package org.groundswell.platform;

/// Somebody else saved this thing after the form was drawn: 409, and nothing of the form was saved.
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("saved by somebody else meanwhile");
    }
}
