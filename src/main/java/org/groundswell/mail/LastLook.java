package org.groundswell.mail;

import java.util.UUID;

/// Asked right before a mail to many leaves, because it may have waited in the queue for long. Who writes such mail
/// knows whom it is for, and answers for the causes they know.
public interface LastLook {

    /// Whether the addressee has gone since the mail was written: then it is cancelled.
    boolean isGone(String cause, UUID addressee);
}
