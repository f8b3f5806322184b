package org.groundswell.platform;

/// The forms that anybody may send, each with a limit of its own.
public enum PublicForm {
    /// The pledge card, on all pages together.
    PLEDGE,
    /// The request for a new link.
    LOST_LINK,
    /// An organization that asks to join.
    APPLICATION
}
