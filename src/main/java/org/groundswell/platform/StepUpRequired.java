package org.groundswell.platform;

/// The act needs a factor shown within the last minutes. The web layer asks for it and the request goes on from there.
public class StepUpRequired extends RuntimeException {

    public StepUpRequired() {
        super("a recent factor is required");
    }
}
