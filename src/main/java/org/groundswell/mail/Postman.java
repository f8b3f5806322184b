package org.groundswell.mail;

/// Takes mail out of the house: to an SMTP server or, in the demo, to the mailbox page.
interface Postman {

    /// @throws Undeliverable when trying again is of no use
    /// @throws Unreachable when the way out is closed, whatever the mail
    /// @throws RuntimeException when there is trouble with this mail that may pass
    void deliver(Post post);

    /// The other side refused this one mail for good.
    class Undeliverable extends RuntimeException {

        Undeliverable(Throwable cause) {
            super(cause);
        }
    }

    /// Nobody answers, or not as agreed. It says nothing about the mail that was to leave.
    class Unreachable extends RuntimeException {

        Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
