package org.groundswell.action;

import java.util.List;
import java.util.Optional;
import org.groundswell.platform.LocalizedText;

/// What a new action of a kind begins with, in every installed language; organizers edit it or leave it.
///
/// @param cannotStop the way for those who cannot stop work, where the kind has one; it comes after `ways`
record Starter(
        LocalizedText ask,
        LocalizedText exceptions,
        List<WayDraft> ways,
        Optional<LocalizedText> cannotStop,
        List<Lead> offers) {

    /// An "if you cannot".
    ///
    /// @param way which of the ways it leads to, counted from 0, the one for those who cannot stop being the last
    record Lead(LocalizedText text, int way) {}
}
