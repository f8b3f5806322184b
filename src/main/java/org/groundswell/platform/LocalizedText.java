package org.groundswell.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Words that people wrote, in one or more languages. Stored as `jsonb`, language tag to text.
///
/// In JSON it is the bare object of language tag to text. Where a language is missing, another stands in: the first of
/// the campaign's languages that has words, once [#preferring] has told which those are.
///
/// @param texts language tag to text, blank ones left out, the one that stands in for missing ones first
public record LocalizedText(@JsonValue Map<String, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        var kept = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(String english) {
        return new LocalizedText(Map.of("en", english));
    }

    public static LocalizedText of(String english, String spanish) {
        return of(english).with(Locale.of("es"), spanish);
    }

    public static LocalizedText fromJson(String json) {
        return new LocalizedText(JSON.readValue(json, MAP));
    }

    /// The same words; where a language is missing, the first of these that has words stands in.
    ///
    /// @param languages those of the campaign, its first one first
    public LocalizedText preferring(List<Locale> languages) {
        var ordered = new LinkedHashMap<String, String>();
        languages.stream()
                .map(Locale::getLanguage)
                .filter(texts::containsKey)
                .forEach(tag -> ordered.put(tag, texts.getOrDefault(tag, "")));
        texts.forEach(ordered::putIfAbsent);
        return new LocalizedText(ordered);
    }

    /// The text in this language, else in the one that stands in, else nothing.
    public String in(Locale locale) {
        return texts.getOrDefault(languageOf(locale), "");
    }

    public boolean has(Locale locale) {
        return texts.containsKey(locale.getLanguage());
    }

    /// Whether there are words, but not in this language: then [#in] answers in another, and a page says so.
    public boolean standsIn(Locale locale) {
        return !isEmpty() && !has(locale);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /// The language tag of what [#in] answers, for the `lang` attribute.
    public String languageOf(Locale locale) {
        String wanted = locale.getLanguage();
        Optional<String> first = texts.keySet().stream().findFirst();
        return texts.containsKey(wanted) ? wanted : first.orElse(wanted);
    }

    /// The text in every language, for a record that has to hold them all.
    public String inAll() {
        return texts.values().stream().distinct().collect(Collectors.joining(" / "));
    }

    public LocalizedText with(Locale locale, String text) {
        var next = new LinkedHashMap<>(texts);
        next.put(locale.getLanguage(), text);
        return new LocalizedText(next);
    }

    public String toJson() {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }
}
