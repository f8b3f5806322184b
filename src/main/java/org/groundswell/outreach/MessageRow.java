package org.groundswell.outreach;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A message as the workbench shows it.
///
/// @param leavesAt when its mails begin to leave; nothing for a draft
/// @param planned how many people it was sent to, rounded
/// @param written how many mails were written, exactly
record MessageRow(
        UUID id,
        Message.State state,
        LocalizedText words,
        Whom whom,
        @Nullable Instant leavesAt,
        int planned,
        int written,
        int version) {

    private static final int SHOWN = 80;

    /// How it begins, without the marks of Markdown.
    public String beginning(Locale locale) {
        String line = words.in(locale)
                .lines()
                .map(one -> one.replaceAll("^[#>*\\s-]+|[*_]{1,2}(?=\\S)|(?<=\\S)[*_]{1,2}", ""))
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
    }
}
