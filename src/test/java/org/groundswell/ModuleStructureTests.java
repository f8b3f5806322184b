package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.support.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The arrows between modules point down, and the map that people read says the same as the code.
class ModuleStructureTests {

    private static final Path MAP = Path.of("src/docs/modules.md");
    private static final Path SOURCES = Path.of("src/main/java/org/groundswell");

    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");

    private final ApplicationModules modules = ApplicationModules.of(GroundswellApplication.class);

    @Test
    void arrowsPointDownOnly() {
        modules.verify();
    }

    @Test
    void everyModuleSaysWhatItIsAndWhatItMayUse() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES).filter(Files::isDirectory)) {
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(directory -> assertThat(directory.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked", "@ApplicationModule(", "allowedDependencies")
                            .startsWith("/// "));
        }
    }

    @Test
    void mapNamesEveryModuleWithTheDependenciesItDeclares() throws IOException {
        assertThat(declared()).isNotEmpty().isEqualTo(mapped());
    }

    /// Read from the source: a test's own package-info would stand in front of the module's on the class path.
    private Map<String, Set<String>> declared() {
        return modules.stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toMap(
                        name -> name,
                        name -> allowed(Sources.text(SOURCES.resolve(name).resolve("package-info.java"))),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Set<String> allowed(String packageInfo) {
        Matcher declaration = ALLOWED.matcher(packageInfo);
        assertThat(declaration.find()).as(packageInfo).isTrue();
        return names(declaration.group(1), "\"");
    }

    private static Set<String> names(String list, String quote) {
        return Arrays.stream(list.split(","))
                .map(name -> name.strip().replace(quote, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Rows of the table: `| layer | `module` | owns | `used`, `used` |`.
    private static Map<String, Set<String>> mapped() throws IOException {
        try (Stream<String> lines = Files.lines(MAP)) {
            return lines.map(line -> line.split("\\|"))
                    .filter(cells -> cells.length >= 5 && cells[2].strip().startsWith("`"))
                    .collect(Collectors.toMap(
                            cells -> cells[2].strip().replace("`", ""),
                            cells -> names(cells[4], "`"),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
