package org.groundswell.action;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// A way to take part, as a supporter ticks it.
///
/// @param cannotStop the one for those who cannot stop work that day; always the last
/// @param students whether students take it, so that it says beside it how old one must be
public record WayView(UUID id, LocalizedText text, boolean cannotStop, boolean students) {

    WayView preferring(List<Locale> languages) {
        return new WayView(id, text.preferring(languages), cannotStop, students);
    }
}
