package org.groundswell.platform;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// Builds addresses. Absolute ones come from the configured base address only, never from what a request claims.
@Component
public class Links {

    private final String base;
    private final String host;
    private final Languages languages;

    Links(GroundswellProperties properties, Languages languages) {
        this.base = properties.baseUrl().toString().replaceAll("/+$", "");
        this.host = base.replaceFirst("^https?://", "");
        this.languages = languages;
    }

    /// @param path a path inside the application, beginning with a slash
    public String path(Locale locale, String path) {
        return languages.prefix(locale) + path;
    }

    public String absolute(Locale locale, String path) {
        return base + path(locale, path);
    }

    /// The installation's own origin, for instance `https://example.org`.
    public String base() {
        return base;
    }

    /// The base address without its scheme, as people type it.
    public String host() {
        return host;
    }
}
