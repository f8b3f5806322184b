package org.groundswell.pledge;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Markdown;

/// What was written to a person besides the news of an action, for their own page. Who writes is known above, where
/// this is implemented.
public interface Correspondence {

    /// @return newest first
    List<Written> to(UUID personId);

    /// @param at when its mails began to leave, the same for everybody
    /// @param words Markdown
    record Written(Instant at, LocalizedText words) {

        public String markup(Locale locale) {
            return Markdown.render(words.in(locale));
        }
    }
}
