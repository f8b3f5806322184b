package org.groundswell;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.support.Budget;
import org.groundswell.support.JavaSizes;
import org.groundswell.support.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rules of `src/docs/style.md` that a machine can check. Exceptions are named here, each with its reason.
class HouseRulesTests {

    private static final Map<String, String> LONG_FILES = Map.of();
    private static final Map<String, String> LONG_METHODS = Map.of(
            "ActionRow.read", "one line for each thing an action says, and nothing else",
            "ActionRow.view", "one line for each thing an action says, and nothing else",
            "ActionPages.page", "one line for each thing its page shows, and nothing else");
    private static final Map<String, String> WIDE_CONSTRUCTORS = Map.of();
    private static final Map<String, String> BUSY_CONTROLLERS = Map.of();
    private static final Map<String, String> LONG_TEMPLATES = Map.of();
    private static final Map<String, String> LONG_MIGRATIONS = Map.of();

    /// Classes that write without being an activity, and why.
    private static final Map<String, String> OTHER_TRANSACTIONS =
            Map.of("Journal", "opens none: it refuses to write outside of its caller's");

    /// Beside `platform`, who may ask the machine for the time, and why.
    private static final Map<String, String> OTHER_CLOCKS = Map.of();

    private static final Pattern BANNED_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|Data|Info|Processor|Service)");
    private static final Pattern MIGRATION_NAME = Pattern.compile("(V\\d{8}_\\d{4}|R)__[a-z0-9_]+\\.sql");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<style|\\s(th:)?style(append)?=|\\s(th:)?on[a-z]+=|<script(?![^>]*src=)");

    private static final Pattern TAG = Pattern.compile("<[a-z:]+\\s(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.groundswell");
    private static final JavaSizes SIZES = JavaSizes.measured();

    @Test
    void classesFitOnAFewScreens() {
        new Budget("lines of a class", 200, LONG_FILES).check(SIZES.files());
    }

    @Test
    void methodsFitOnOneScreen() {
        new Budget("lines of a method", 25, LONG_METHODS).check(SIZES.methods());
    }

    @Test
    void constructorsTakeFewThings() {
        new Budget("parameters of a constructor", 7, WIDE_CONSTRUCTORS).check(SIZES.constructors());
    }

    @Test
    void controllersHoldOneThing() {
        new Budget("handlers of a controller", 7, BUSY_CONTROLLERS)
                .check(CLASSES.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .collect(Collectors.toMap(JavaClass::getSimpleName, HouseRulesTests::handlers)));
    }

    /// Under a newer JDK the formatter counts the indent of a docstring's line twice, and breaks what it finds too
    /// wide without the slashes.
    @Test
    void docstringsAreNarrowEnoughForTheFormatter() {
        assertThat(Sources.files(Path.of("src"), ".java"))
                .allSatisfy(file -> assertThat(Sources.text(file).lines())
                        .as("docstrings of %s", file)
                        .filteredOn(line -> line.stripLeading().startsWith("///"))
                        .allMatch(
                                line -> 2 * line.length() - line.stripLeading().length() <= 120));
    }

    @Test
    void templatesAreShort() {
        new Budget("lines of a template", 120, LONG_TEMPLATES).check(lines(Sources.TEMPLATES, ".html"));
    }

    @Test
    void migrationsHaveOnePurpose() {
        new Budget("lines of a migration", 60, LONG_MIGRATIONS).check(lines(Sources.MIGRATIONS, ".sql"));
        assertThat(Sources.files(Sources.MIGRATIONS, ""))
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(MIGRATION_NAME));
    }

    /// The content security policy allows nothing inline, so a style attribute would silently do nothing. Described
    /// data for search engines is no script.
    @Test
    void templatesHaveNothingInline() {
        assertThat(Sources.files(Sources.TEMPLATES, ".html"))
                .allSatisfy(file -> assertThat(
                                INLINE.matcher(Sources.text(file).replace("<script type=\"application/ld+json\"", ""))
                                        .results()
                                        .map(found -> found.group().strip()))
                        .as("inline in %s", file)
                        .isEmpty());
    }

    /// Beside `th:replace` a condition is not asked at all: the page showed the form of a day that was over.
    @Test
    void templatesPutConditionsIntoTheReplacement() {
        assertThat(Sources.files(Sources.TEMPLATES, ".html"))
                .allSatisfy(file -> assertThat(TAG.matcher(Sources.text(file))
                                .results()
                                .map(found -> found.group())
                                .filter(tag -> tag.contains(" th:replace="))
                                .filter(tag -> CONDITION.matcher(tag).find()))
                        .as("conditions in %s", file)
                        .isEmpty());
    }

    /// A streamed result keeps its connection until somebody closes the stream, and nobody thinks of it: each page
    /// drawn took one from the pool for good.
    @Test
    void queriesGiveTheirConnectionBack() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes().should(nameWell()).check(CLASSES);
    }

    @Test
    void controllersAndRepositoriesStayInTheirModule() {
        noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePublic()
                .check(CLASSES);
        noClasses().that().areAssignableTo(Repository.class).should().bePublic().check(CLASSES);
    }

    @Test
    void entitiesHaveVerbsInsteadOfSetters() {
        noMethods()
                .that(are(inEntity()))
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
        noFields().that(are(inEntity())).should().bePublic().check(CLASSES);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
        noMethods().should().beAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    void onlyActivitiesOpenTransactions() {
        List<String> others = CLASSES.stream()
                .filter(HouseRulesTests::opensTransactions)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.endsWith("ing"))
                .toList();

        assertThat(others).containsExactlyInAnyOrderElementsOf(OTHER_TRANSACTIONS.keySet());
    }

    @Test
    void timeComesFromTheClock() {
        Set<String> mayAsk = OTHER_CLOCKS.keySet();
        noClasses()
                .that()
                .resideOutsideOfPackage("org.groundswell.platform")
                .and(DescribedPredicate.describe(
                        "are no named exception", (JavaClass type) -> !mayAsk.contains(type.getSimpleName())))
                .should(askTheMachineForTheTime())
                .check(CLASSES);
    }

    @Test
    void aggregatesKnowEachOtherById() {
        fields().that(are(inEntity())).should(referToNoOtherModulesEntity()).check(CLASSES);
    }

    private static int handlers(JavaClass controller) {
        return (int) controller.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .count();
    }

    private static Map<String, Integer> lines(Path directory, String ending) {
        return Sources.files(directory, ending).stream()
                .collect(Collectors.toMap(file -> directory.relativize(file).toString(), file ->
                        (int) Sources.text(file).lines().count()));
    }

    private static DescribedPredicate<JavaMember> inEntity() {
        return DescribedPredicate.describe(
                "in an entity", member -> member.getOwner().isAnnotatedWith(Entity.class));
    }

    private static boolean opensTransactions(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static ArchCondition<JavaClass> nameWell() {
        return condition("not end in a word that says nothing", (type, events) -> {
            if (BANNED_NAME.matcher(type.getSimpleName()).matches()) {
                events.add(SimpleConditionEvent.violated(type, type.getName()));
            }
        });
    }

    private static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return condition(
                "ask the machine for the time",
                (type, events) -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> isNow(
                                        call.getTarget().getOwner().getName(),
                                        call.getTarget().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class)))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription()))));
    }

    private static boolean isNow(String owner, String method) {
        return switch (method) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            default -> false;
        };
    }

    private static ArchCondition<JavaField> referToNoOtherModulesEntity() {
        return condition(
                "refer to no entity of another module",
                (field, events) -> field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type ->
                                !type.getPackage().equals(field.getOwner().getPackage()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " is a " + type.getName()))));
    }

    private static <T> ArchCondition<T> condition(
            String description, java.util.function.BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
