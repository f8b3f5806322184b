package org.groundswell.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The languages this installation speaks. The first needs no prefix in an address; a further one is a file, not a
/// project.
@Component
public class Languages {

    private final List<Locale> installed;

    Languages(GroundswellProperties properties) {
        this.installed = List.copyOf(properties.languages());
    }

    public List<Locale> installed() {
        return installed;
    }

    public Locale first() {
        return installed.getFirst();
    }

    /// The installed languages other than this one, for the language switch.
    public List<Locale> others(Locale locale) {
        return installed.stream()
                .filter(other -> !other.getLanguage().equals(locale.getLanguage()))
                .toList();
    }

    /// The installed language with this tag, for instance from a stored row or a form.
    public Optional<Locale> byTag(String tag) {
        return installed.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst();
    }

    /// `/es` for Spanish, nothing for the first language.
    public String prefix(Locale locale) {
        return locale.getLanguage().equals(first().getLanguage()) ? "" : "/" + locale.getLanguage();
    }
}
