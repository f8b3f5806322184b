package org.groundswell.platform;

/// There is no such thing, or it is not this actor's to know of. Both answer the same 404.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
