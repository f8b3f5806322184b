package org.groundswell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.support.Sources;
import org.groundswell.support.Words;
import org.junit.jupiter.api.Test;

/// Every sentence exists in every language, is shown somewhere, and keeps to the voice.
class MessageTests {

    /// Words the software never says, since it gives no legal advice and promises nobody safety.
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "",
            words("legal(ly)?|protected|right to strike|cannot be fired|safe(ly)?|anonymous(ly)?|guaranteed?"
                    + "|guarantees?|contracts?|call(ing)? in sick"),
            "es",
            words("legal(es)?|protegid[oa]s?|derecho a la huelga|no l[oa]s? pueden despedir|segur[oa]s?|anónim[oa]s?"
                    + "|garantizad[oa]s?|garantizamos|contratos?|reportarse enferm[oa]s?"));

    /// Where such a word may stand after all: where it says that we do not give it, or names a thing of the law.
    private static final List<String> ALLOWED = List.of(
            "gives no legal advice",
            "no da consejos legales",
            "a union contract",
            "contrato sindical",
            // Which rules differ: by contract among others.
            "by job, contract, school",
            "el trabajo, el contrato, la escuela");

    /// What a mail to a supporter must not show to whoever looks over a shoulder.
    private static final Map<String, Pattern> TELLING = Map.of(
            "", words("strikes?|walk-?outs?|union|pledged?|pledges|boycott|campaign"),
            "es", words("huelgas?|paro|salida|sindical|sindicato|compromisos?|boicot|campaña"));

    /// Literals that read like keys: the name of a session's attribute, the ending of an address.
    private static final Set<String> NO_KEYS = Set.of("account.kept", "mail.com");

    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-z][A-Za-z0-9_.-]*)\\s*[(}]");
    private static final Pattern PLACE = Pattern.compile("(?<!')\\{([A-Za-z0-9]+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{}])(?<!\\{')(?<!}')");

    private static final List<Words> LANGUAGES = Words.installed();
    private static final Words FIRST = LANGUAGES.getFirst();
    private static final String SOURCE = Stream.of(
                    Sources.files(Sources.JAVA, ".java"), Sources.files(Sources.TEMPLATES, ".html"))
            .flatMap(List::stream)
            .map(Sources::text)
            .collect(Collectors.joining("\n"));

    @Test
    void everyLanguageHasEveryKey() {
        assertThat(LANGUAGES)
                .hasSizeGreaterThan(1)
                .allSatisfy(words -> assertThat(words.messages())
                        .as("keys in language '%s'", words.language())
                        .containsOnlyKeys(FIRST.messages().keySet()));
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(LANGUAGES)
                .allSatisfy(words -> assertThat(words.messages().values()).noneMatch(String::isBlank));
    }

    @Test
    void keysBeginWithTheirModule() {
        assertThat(Words.modules())
                .allSatisfy(module -> assertThat(Words.read(Sources.MESSAGES.resolve(module + ".properties"))
                                .keySet())
                        .allMatch(key -> key.toString().startsWith(module + ".")));
    }

    @Test
    void everyKeyInATemplateExists() {
        assertThat(Sources.files(Sources.TEMPLATES, ".html"))
                .allSatisfy(file -> assertThat(keysIn(file))
                        .as("keys in %s", file)
                        .isSubsetOf(FIRST.messages().keySet()));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = keysInSource();
        Set<String> unused = new TreeSet<>(FIRST.messages().keySet());
        unused.removeAll(used);
        unused.removeIf(key -> used.contains(key.replaceAll("\\.(subject|body)$", "")));
        unused.removeAll(MadeKeys.all());

        assertThat(unused).as("keys that nothing shows").isEmpty();
    }

    /// What no template and no literal names in full: a rail entry, a kind, a state.
    @Test
    void everyKeyThatIsPutTogetherExists() {
        Set<String> missing = MadeKeys.all();
        missing.removeAll(FIRST.messages().keySet());

        assertThat(missing).as("keys without words").isEmpty();
    }

    @Test
    void keysMadeWhileRunningAreStillMade() {
        assertThat(MadeKeys.beginnings()).allSatisfy(beginning -> {
            assertThat(SOURCE)
                    .as("what begins keys with it")
                    .containsPattern("[^A-Za-z0-9.]" + Pattern.quote(beginning) + "(?:[\"$%]|$)");
            assertThat(MadeKeys.all()).as("what ends them").anyMatch(key -> key.startsWith(beginning));
        });
    }

    @Test
    void everythingThatBeginsAKeyIsDeclared() {
        Set<String> begun = Pattern.compile("[\"'|(]((?:%s)(?:\\.[A-Za-z0-9_-]+)*\\.)(?=[\"'$])"
                        .formatted(String.join("|", Words.modules())))
                .matcher(SOURCE)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(begun).containsExactlyInAnyOrderElementsOf(MadeKeys.beginnings());
    }

    @Test
    void everyKeyInTheCodeExists() {
        String modules = String.join("|", Words.modules());
        Set<String> named = Pattern.compile("\"((?:%s)(?:\\.[A-Za-z0-9_-]+)+)\"".formatted(modules))
                .matcher(SOURCE)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = FIRST.messages().keySet();
        named.removeIf(key -> known.contains(key) || known.contains(key + ".subject"));
        named.removeAll(NO_KEYS);

        assertThat(named).as("keys without words").isEmpty();
    }

    @Test
    void sameValuesStandInEveryLanguage() {
        assertThat(LANGUAGES)
                .allSatisfy(words -> words.messages()
                        .forEach((key, text) -> assertThat(placesIn(text))
                                .as("places in %s of language '%s'", key, words.language())
                                .isEqualTo(placesIn(FIRST.messages().getOrDefault(key, "")))));
    }

    /// MessageFormat swallows a single apostrophe. Mails are filled in by the outbox instead.
    @Test
    void apostrophesAreDoubled() {
        assertThat(LANGUAGES)
                .allSatisfy(words -> words.messages()
                        .forEach((key, text) -> assertThat(key.contains(".mail.")
                                        || !LONE_APOSTROPHE.matcher(text).find())
                                .as("%s of language '%s': %s", key, words.language(), text)
                                .isTrue()));
    }

    @Test
    void nothingSoundsLikeAdviceOrAPromiseOfSafety() {
        assertThat(found(FORBIDDEN, key -> true)).isEmpty();
    }

    @Test
    void mailToSupportersIsNeutral() {
        assertThat(FIRST.messages().keySet()).anyMatch(MessageTests::isSupportersMail);
        assertThat(found(TELLING, MessageTests::isSupportersMail)).isEmpty();
    }

    private static boolean isSupportersMail(String key) {
        return key.startsWith("pledge.mail.") || key.startsWith("action.mail.");
    }

    private static Map<String, String> found(
            Map<String, Pattern> perLanguage, java.util.function.Predicate<String> keys) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Words words : LANGUAGES) {
            Pattern forbidden = requireNonNull(perLanguage.get(words.language()), "words of a new language");
            words.messages().forEach((key, text) -> {
                if (keys.test(key) && forbidden.matcher(withoutAllowed(text)).find()) {
                    found.put(words.language() + " " + key, text);
                }
            });
        }
        return found;
    }

    private static String withoutAllowed(String text) {
        String rest = text;
        for (String phrase : ALLOWED) {
            rest = rest.replace(phrase, "");
        }
        return rest;
    }

    private static Set<String> keysIn(Path template) {
        return KEY_IN_TEMPLATE
                .matcher(Sources.text(template))
                .results()
                .map(result -> result.group(1))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Everything in the source that reads like a key of a module.
    private static Set<String> keysInSource() {
        String modules = String.join("|", Words.modules());
        return Pattern.compile("(?<![A-Za-z0-9._-])(?:%s)(?:\\.[A-Za-z0-9_-]+)+".formatted(modules))
                .matcher(SOURCE)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> placesIn(String text) {
        List<String> places = new ArrayList<>(new TreeSet<>(
                PLACE.matcher(text).results().map(result -> result.group(1)).toList()));
        places.sort(Comparator.naturalOrder());
        return places;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}-])(" + alternatives + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
