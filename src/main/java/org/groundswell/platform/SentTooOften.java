package org.groundswell.platform;

import java.time.Duration;

/// A network has to wait before it sends another of these forms. The page answers 429 with everything that was typed.
public class SentTooOften extends Refused {

    private final Duration wait;

    SentTooOften(Duration wait) {
        super("", "platform.form.tooOften");
        this.wait = wait;
    }

    /// The value of the header `Retry-After`: whole seconds, rounded up.
    public String retryAfter() {
        return String.valueOf(wait.plusNanos(999_999_999).toSeconds());
    }
}
