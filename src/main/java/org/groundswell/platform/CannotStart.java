package org.groundswell.platform;

/// A reason not to start that whoever started us can mend; the console shows it as a sentence without a stack trace.
public class CannotStart extends IllegalStateException {

    public CannotStart(String sentence) {
        super(sentence);
    }
}
