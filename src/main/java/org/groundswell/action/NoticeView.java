package org.groundswell.action;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// What people were told after publishing; the same words on the page, in feeds and calendars.
public record NoticeView(UUID id, Kind kind, LocalizedText text, Instant postedAt) {

    NoticeView preferring(List<Locale> languages) {
        return new NoticeView(id, kind, text.preferring(languages), postedAt);
    }

    /// What a notice is about. A cancellation is not among an action's notices: it has its own place.
    public enum Kind {
        NOTE,
        MOVED,
        CHANGED,
        CANCELLED
    }
}
