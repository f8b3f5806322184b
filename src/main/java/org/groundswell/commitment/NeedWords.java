package org.groundswell.commitment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says needs in words, the same on every page.
@Component("needWords")
public class NeedWords {

    private final MessageSource messages;
    private final Languages languages;

    NeedWords(MessageSource messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /// "14 marshals".
    public String some(CommitmentKind kind, int number, Locale locale) {
        return messages.getMessage(kind.needKey(), new Object[] {number}, locale);
    }

    /// How far a need is met: "26 of 40 agreed, 10 more promised. Still missing: 14."
    public String met(NeedLine line, Locale locale) {
        return messages.getMessage(
                line.filled() ? "commitment.needs.filled" : "commitment.needs.open",
                new Object[] {line.needed(), line.agreed(), line.promised() - line.agreed(), line.missing()},
                locale);
    }

    /// What is missing, in every language: "14 marshals, 2 interpreters"; empty when nothing is.
    LocalizedText missing(List<NeedLine> lines) {
        LocalizedText all = LocalizedText.EMPTY;
        for (Locale locale : languages.installed()) {
            all = all.with(
                    locale,
                    lines.stream()
                            .map(line -> some(line.kind(), line.missing(), locale))
                            .collect(Collectors.joining(", ")));
        }
        return all;
    }
}
