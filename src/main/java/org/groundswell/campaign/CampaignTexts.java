package org.groundswell.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.hibernate.annotations.ColumnTransformer;

/// What a campaign says about itself.
///
/// @param title at most 80 letters in each language, never empty
/// @param call one line, at most 160 letters
/// @param story Markdown, at most 20,000 letters
@Embeddable
public record CampaignTexts(
        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText title,

        @Column(name = "call_line", columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText call,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText story) {

    private static final int TITLE = 80;
    private static final int CALL = 160;
    private static final int STORY = 20_000;

    /// @throws Refused when the title is missing or a text is too long
    CampaignTexts checked() {
        Refused.together(this::checkTitle, () -> check("call", call, CALL), () -> check("story", story, STORY));
        return this;
    }

    /// @throws Refused when a text is in a language that is not spoken here
    void in(Languages languages) {
        languages.know("title", title);
        languages.know("call", call);
        languages.know("story", story);
    }

    private void checkTitle() {
        if (title.isEmpty()) {
            throw new Refused("title", "campaign.error.title");
        }
        check("title", title, TITLE);
    }

    private static void check(String field, LocalizedText text, int most) {
        int longest =
                text.texts().values().stream().mapToInt(String::length).max().orElse(0);
        if (longest > most) {
            throw new Refused(field, "campaign.error.long", most, longest);
        }
    }
}
