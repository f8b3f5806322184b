package org.groundswell.outreach;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;

/// What a message may say: Markdown, at most 4,000 letters in each language, in at least one.
final class MessageText {

    private static final int LONGEST = 4_000;

    /// What shows nothing or turns the order of other letters around: with it, a text is not what it seems to be.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x{ad}\\x{61c}\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{206f}\\x{feff}"
                    + "\\x{fff9}-\\x{fffb}]|[\\p{Cntrl}&&[^\\n\\t]]");

    private MessageText() {}

    /// The words without what cannot be seen.
    ///
    /// @throws Refused when nothing is left, or too much
    static LocalizedText checked(LocalizedText typed) {
        Map<String, String> cleaned = new HashMap<>();
        typed.texts()
                .forEach((language, text) ->
                        cleaned.put(language, UNSEEN.matcher(text).replaceAll("")));
        LocalizedText words = new LocalizedText(cleaned);
        if (words.isEmpty()) {
            throw new Refused("words", "outreach.error.words");
        }
        int longest =
                words.texts().values().stream().mapToInt(String::length).max().orElse(0);
        if (longest > LONGEST) {
            throw new Refused("words", "outreach.error.long", LONGEST, longest);
        }
        return words;
    }
}
