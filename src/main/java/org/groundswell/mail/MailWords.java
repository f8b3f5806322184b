package org.groundswell.mail;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.platform.Languages;
import org.springframework.stereotype.Component;

/// Puts a mail into words. Its sentences have named places (`{link}`), so that a translator sees what goes where.
@Component
class MailWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Languages languages;

    MailWords(Languages languages) {
        this.languages = languages;
    }

    String subject(String template, Locale locale, Map<String, String> values) {
        return fill(raw(template + ".subject", locale), values).replaceAll("\\p{Cntrl}", " ");
    }

    /// The body; below it, where a supporter reads it, one line in each other language and how to stop.
    String body(String template, Locale locale, Letter letter) {
        String body = fill(raw(template + ".body", locale), letter.values());
        if (letter.stopLink() == null) {
            return body + "\n";
        }
        String others = languages.others(locale).stream()
                .map(other -> raw("mail.sameLink", other))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n\n", body, others, fill(raw("mail.stop", locale), Map.of("link", letter.stopLink())) + "\n");
    }

    private String fill(String text, Map<String, String> values) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("a mail without its value " + place.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /// Read past the message source, whose numbered places these sentences do not have.
    private String raw(String key, Locale locale) {
        String module = key.substring(0, key.indexOf('.'));
        Locale bundle = locale.getLanguage().equals(languages.first().getLanguage()) ? Locale.ROOT : locale;
        return ResourceBundle.getBundle("messages." + module, bundle, EXACT)
                .getString(key)
                .replace("''", "'");
    }
}
