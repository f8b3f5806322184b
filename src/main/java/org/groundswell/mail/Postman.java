package org.groundswell.mail;

/// Takes mail out of the house: to an SMTP server or, in the demo, to the mailbox page.
interface Postman {

    /// @throws Undeliverable when trying again is of no use
    /// @throws org.springframework.mail.MailException when it may work later
    void deliver(Post post);

    /// The other side refused this one mail for good.
    class Undeliverable extends RuntimeException {
        Undeliverable(Throwable cause) {
            super(cause);
        }
    }
}
