package org.groundswell.coalition;

import java.util.Locale;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;

/// Why something is taken back.
public class WithdrawalForm {

    private static final int WORDS = 600;

    private String words = "";

    /// Own words in the language they were written in.
    ///
    /// @throws Refused when they are too long
    public LocalizedText said(Locale locale) {
        return said(words, locale);
    }

    /// @throws Refused on `words` when they are too long
    public static LocalizedText said(String typed, Locale locale) {
        String words = typed.strip();
        if (words.length() > WORDS) {
            throw new Refused("words", "coalition.error.long", WORDS, words.length());
        }
        return LocalizedText.EMPTY.with(locale, words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
