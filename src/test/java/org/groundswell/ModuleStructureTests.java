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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The arrows between modules point down, and the map that people read says the same as the code.
class ModuleStructureTests {

    private static final Path MAP = Path.of("src/docs/modules.md");
    private static final Path SOURCES = Path.of("src/main/java/org/groundswell");

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
    void mapNamesEveryModuleWithTheDependenciesItDeclares() throws Exception {
        assertThat(declared()).isNotEmpty().isEqualTo(mapped());
    }

    private Map<String, Set<String>> declared() throws ClassNotFoundException {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (var module : (Iterable<org.springframework.modulith.core.ApplicationModule>) modules.stream()::iterator) {
            String name = module.getIdentifier().toString();
            ApplicationModule annotation =
                    Class.forName("org.groundswell." + name + ".package-info").getAnnotation(ApplicationModule.class);
            declared.put(name, new TreeSet<>(Arrays.asList(annotation.allowedDependencies())));
        }
        return declared;
    }

    /// Rows of the table: `| layer | `module` | owns | `used`, `used` |`.
    private static Map<String, Set<String>> mapped() throws IOException {
        try (Stream<String> lines = Files.lines(MAP)) {
            return lines.map(line -> line.split("\\|"))
                    .filter(cells -> cells.length >= 5 && cells[2].strip().startsWith("`"))
                    .collect(Collectors.toMap(
                            cells -> cells[2].strip().replace("`", ""),
                            cells -> Arrays.stream(cells[4].split(","))
                                    .map(name -> name.strip().replace("`", ""))
                                    .filter(name -> !name.isEmpty())
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
