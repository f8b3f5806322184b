package org.groundswell.count;

/// What is counted of the whole installation, to explain the other numbers: people who are in none of them.
public enum Sum {
    /// They took their promise back.
    WITHDRAWN,

    /// They sent a form and have not opened the link in our mail.
    UNCONFIRMED
}
