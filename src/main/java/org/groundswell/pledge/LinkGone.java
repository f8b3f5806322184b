package org.groundswell.pledge;

/// A link that does not work any more: unknown, used up by an erasure, or too old. All three look the same.
public class LinkGone extends RuntimeException {

    public LinkGone() {
        super("a link that does not work");
    }
}
