package org.groundswell.site;

import java.util.Locale;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Words that people wrote, on a page in one language.
///
/// @param lang the tag of the language they are in, where it is not the page's own
record Said(String text, @Nullable String lang) {

    static Said of(LocalizedText words, Locale locale) {
        return new Said(words.in(locale), foreign(words, locale));
    }

    static @Nullable String foreign(LocalizedText words, Locale locale) {
        var language = words.languageOf(locale);
        return language.equals(locale.getLanguage()) ? null : language;
    }
}
