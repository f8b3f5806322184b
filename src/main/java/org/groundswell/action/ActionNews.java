package org.groundswell.action;

import java.time.Instant;
import java.util.UUID;

/// News of a public action that everyone who pledged is mailed about, unless it is undone first. It is announced when
/// it happens; the mail waits until `mailNotBefore`, and [NewsUndone] with the same cause takes it back.
public sealed interface ActionNews permits ActionMoved, ActionChanged, ActionCancelled, NoticePosted {

    UUID actionId();

    UUID campaignId();

    /// Names this piece of news, for the outbox.
    String cause();

    Instant mailNotBefore();
}
