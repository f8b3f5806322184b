package org.groundswell.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.hibernate.annotations.ColumnTransformer;

/// What an agreement says. The sentence that people read, the list that the partner gets and the policy of the database
/// are all made from it.
///
/// @param withName whether people may give a name beside their address
/// @param purpose ends the sentence "so that they can …"; at most 120 letters in each language
/// @param keptUntil the last day that the partner may keep what it was given
@Embeddable
public record AgreementTerms(
        boolean withName,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText purpose,

        LocalDate keptUntil) {

    private static final int LONGEST = 120;
    private static final int MOST_DAYS = 366;
    private static final Pattern SIGNS = Pattern.compile("\\p{C}");

    /// As a sentence takes it, in its middle: in one line, no full stop at its end.
    static String inASentence(String typed) {
        return typed.strip().replaceAll("\\s+", " ").replaceAll("[.\\s]+$", "");
    }

    /// @param languages each must be there: whoever reads the sentence reads all of it
    /// @throws Refused on `purpose` or `keptUntil`
    AgreementTerms checked(List<Locale> languages, LocalDate today) {
        Refused.together(() -> check(purpose, languages), () -> checkDay(today));
        return this;
    }

    /// @throws Refused on `purpose`
    static void check(LocalizedText purpose, List<Locale> languages) {
        for (Locale language : languages) {
            String words = purpose.texts().getOrDefault(language.getLanguage(), "");
            if (words.isBlank()) {
                throw new Refused("purpose", "sharing.error.purpose");
            }
            if (words.length() > LONGEST) {
                throw new Refused("purpose", "coalition.error.long", LONGEST, words.length());
            }
            if (SIGNS.matcher(words).find()) {
                throw new Refused("purpose", "sharing.error.purpose.signs");
            }
        }
    }

    private void checkDay(LocalDate today) {
        if (!keptUntil.isAfter(today)) {
            throw new Refused("keptUntil", "sharing.error.until.past");
        }
        if (keptUntil.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused("keptUntil", "sharing.error.until.far");
        }
    }
}
