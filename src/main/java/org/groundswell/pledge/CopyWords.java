package org.groundswell.pledge;

import java.util.UUID;
import org.groundswell.coalition.PartnerLine;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a copy says what the other modules know.
@Component
class CopyWords {

    private final Languages languages;
    private final PartnerQueries partners;

    CopyWords(Languages languages, PartnerQueries partners) {
        this.languages = languages;
        this.partners = partners;
    }

    String say(LocalizedText text) {
        return text.in(languages.first());
    }

    /// Nothing when there is none.
    String partner(@Nullable UUID id) {
        return id == null ? "" : partners.byId(id).map(PartnerLine::name).orElse("");
    }
}
