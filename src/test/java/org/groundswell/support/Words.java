package org.groundswell.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All messages of one language, in every module's file.
///
/// @param language as in the file's name; the first language has an empty one
/// @param messages key to text
public record Words(String language, Map<String, String> messages) {

    /// Every language that any module has words in, the first language first.
    public static List<Words> installed() {
        Map<String, Map<String, String>> languages = new TreeMap<>();
        for (Path file : Sources.files(Sources.MESSAGES, ".properties")) {
            read(file)
                    .forEach((key, text) -> languages
                            .computeIfAbsent(language(file), each -> new TreeMap<>())
                            .put(key.toString(), text.toString()));
        }
        return languages.entrySet().stream()
                .map(entry -> new Words(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The messages of a language, by its tag.
    public static Map<String, String> in(String language) {
        return installed().stream()
                .filter(words -> (words.language().isEmpty() ? "en" : words.language()).equals(language))
                .findFirst()
                .orElseThrow()
                .messages();
    }

    /// The modules that have words, by the name of their file.
    public static List<String> modules() {
        try (Stream<Path> files = Files.list(Sources.MESSAGES)) {
            return files.filter(file -> language(file).isEmpty())
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        return name.contains("_") ? name.substring(name.indexOf('_') + 1) : "";
    }

    public static Properties read(Path file) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Sources.text(file)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
