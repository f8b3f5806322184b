package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.hibernate.annotations.ColumnTransformer;

/// What an action says.
///
/// @param name at most 80 letters in each language, never empty
/// @param ask what people are asked, in one sentence of at most 200 letters; a draft may still lack it
/// @param about Markdown, at most 20,000 letters
/// @param exceptions whom the ask does not concern, at most 600 letters
/// @param outcome what came of it, said once its day has passed, at most 400 letters
@Embeddable
public record ActionTexts(
        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText name,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText ask,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText about,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText exceptions,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText outcome) {

    private static final int NAME = 80;
    private static final int ASK = 200;
    private static final int ABOUT = 20_000;
    private static final int EXCEPTIONS = 600;
    private static final int OUTCOME = 400;

    /// Those of an action whose day has not come.
    public ActionTexts(LocalizedText name, LocalizedText ask, LocalizedText about, LocalizedText exceptions) {
        this(name, ask, about, exceptions, LocalizedText.EMPTY);
    }

    /// @throws Refused when the name is missing or a text is too long
    ActionTexts checked() {
        Refused.together(
                () -> checkName(name),
                () -> checkAsk(ask),
                () -> check("about", about, ABOUT),
                () -> check("exceptions", exceptions, EXCEPTIONS),
                () -> check("outcome", outcome, OUTCOME));
        return this;
    }

    static void checkName(LocalizedText name) {
        if (name.isEmpty()) {
            throw new Refused("name", "action.error.name");
        }
        check("name", name, NAME);
    }

    static void checkAsk(LocalizedText ask) {
        check("ask", ask, ASK);
    }

    /// @throws Refused when a text is in a language that is not spoken here
    void in(Languages languages) {
        languages.know("name", name);
        languages.know("ask", ask);
        languages.know("about", about);
        languages.know("exceptions", exceptions);
        languages.know("outcome", outcome);
    }

    ActionTexts withExceptions(LocalizedText next) {
        return new ActionTexts(name, ask, about, next, outcome);
    }

    ActionTexts withOutcome(LocalizedText next) {
        return new ActionTexts(name, ask, about, exceptions, next);
    }

    /// The same for another day, of which nothing has come yet.
    ActionTexts anew() {
        return withOutcome(LocalizedText.EMPTY);
    }

    /// The same, with the words a kind begins with where those of another kind still stand untouched.
    ActionTexts beginningAnew(Starter was, Starter begins) {
        return new ActionTexts(
                name,
                ask.equals(was.ask()) ? begins.ask() : ask,
                about,
                exceptions.equals(was.exceptions()) ? begins.exceptions() : exceptions,
                outcome);
    }

    static void check(String field, LocalizedText text, int most) {
        int longest =
                text.texts().values().stream().mapToInt(String::length).max().orElse(0);
        if (longest > most) {
            String key = "name".equals(field) ? "action.error.nameLong" : "action.error.long";
            throw new Refused(field, key, most, longest);
        }
    }
}
