package org.groundswell.link;

import java.net.URI;
import java.util.Locale;
import org.groundswell.platform.Languages;
import org.groundswell.platform.Links;
import org.groundswell.pledge.Changing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The language of somebody's mails and of the page they lead to.
@Controller
class LanguageController {

    private final Changing changing;
    private final Languages languages;
    private final Links links;

    LanguageController(Changing changing, Languages languages, Links links) {
        this.changing = changing;
        this.languages = languages;
        this.links = links;
    }

    /// Goes on in the language that was chosen; in the page's own when it is none of ours.
    @PostMapping("/link/{token}/language")
    ResponseEntity<Void> choose(
            @PathVariable String token, @RequestParam(defaultValue = "") String language, Locale locale) {
        Locale chosen = languages.byTag(language).orElse(locale);
        changing.language(token, chosen);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(links.path(chosen, OwnPage.path(token, "language"))))
                .build();
    }
}
