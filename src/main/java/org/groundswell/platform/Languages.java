package org.groundswell.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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

    /// @throws Refused when a text is in a language this installation does not speak
    public void know(String field, LocalizedText text) {
        text.texts().keySet().stream()
                .filter(tag -> byTag(tag).isEmpty())
                .findFirst()
                .ifPresent(tag -> {
                    throw new Refused(field, "platform.error.language", tag);
                });
    }

    /// The languages of a `text[]` column, in order.
    public static List<Locale> of(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Locale::forLanguageTag)
                .toList();
    }
}
