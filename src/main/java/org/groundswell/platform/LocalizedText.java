package org.groundswell.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Words that people wrote, in one or more languages. Stored as `jsonb`, language tag to text.
///
/// In JSON it is the bare object of language tag to text.
///
/// @param texts language tag to text, blank ones left out; the first language is the campaign's own
public record LocalizedText(@JsonValue Map<String, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        var kept = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Map.copyOf(kept);
    }

    public static LocalizedText of(String english) {
        return new LocalizedText(Map.of("en", english));
    }

    public static LocalizedText of(String english, String spanish) {
        return new LocalizedText(Map.of("en", english, "es", spanish));
    }

    public static LocalizedText fromJson(String json) {
        return new LocalizedText(JSON.readValue(json, MAP));
    }

    /// The text in this language, else in English, else in whatever language there is, else nothing.
    public String in(Locale locale) {
        String own = texts.get(locale.getLanguage());
        if (own != null) {
            return own;
        }
        String english = texts.get(Locale.ENGLISH.getLanguage());
        return english != null
                ? english
                : texts.values().stream().sorted().findFirst().orElse("");
    }

    public boolean has(Locale locale) {
        return texts.containsKey(locale.getLanguage());
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /// The language tag of what [#in] answers, for the `lang` attribute.
    public String languageOf(Locale locale) {
        if (has(locale) || texts.isEmpty()) {
            return locale.getLanguage();
        }
        return texts.containsKey("en")
                ? "en"
                : texts.keySet().stream().sorted().findFirst().orElse("en");
    }

    public LocalizedText with(Locale locale, String text) {
        var next = new TreeMap<>(texts);
        next.put(locale.getLanguage(), text);
        return new LocalizedText(next);
    }

    public String toJson() {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }
}
