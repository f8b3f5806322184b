package org.groundswell.platform;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words that promise what nobody here can promise. In what organizers write they raise a warning and stop nothing.
public final class CarefulWords {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(legal(?! advice)|legally|(?<!union )contracts?|contratos?(?! sindical)|protected|right to strike|cannot be fired|safe|anonymous|guaranteed|call in sick"
                    + "|protegid[oa]s?|derecho a la huelga|no l[oa]s? pueden despedir|segur[oa]s?|anónim[oa]s?"
                    + "|garantizad[oa]s?|reportarse enferm[oa]s?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private CarefulWords() {}

    /// The first such word.
    public static Optional<String> in(List<LocalizedText> texts) {
        return texts.stream()
                .flatMap(text -> text.texts().values().stream())
                .flatMap(text -> WORDS.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }
}
