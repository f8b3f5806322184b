package org.groundswell.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.platform.LocalizedText;
import org.springframework.stereotype.Component;

/// States, the District and the territories by their two letters: what they are called and how they look on a map.
/// `src/docs/geo.md` says where both come from.
@Component
public class States {

    /// How wide and high the map is that the shapes lie on.
    public static final int WIDTH = 975;

    public static final int HEIGHT = 610;

    private final Map<String, LocalizedText> names = new LinkedHashMap<>();
    private final Map<String, String> shapes = new LinkedHashMap<>();

    public States() {
        lines("/geo/states.csv").forEach(cells -> names.put(cells[0], LocalizedText.of(cells[1], cells[2])));
        lines("/geo/state-shapes.csv").forEach(cells -> shapes.put(cells[0], cells[1]));
    }

    /// The letters of everything that can stand as a state in an address, military mail included.
    public Set<String> letters() {
        return Collections.unmodifiableSet(names.keySet());
    }

    /// What it is called; letters that we have no name for stay letters.
    public String name(String letters, Locale locale) {
        LocalizedText name = names.get(letters);
        return name == null ? letters : name.in(locale);
    }

    /// The letters of what is on the map, in order, to the data of an SVG path.
    public Map<String, String> shapes() {
        return Collections.unmodifiableMap(shapes);
    }

    /// A missing or broken file is a fault of the build and ends in an exception.
    private static List<String[]> lines(String file) {
        try (InputStream bytes = Objects.requireNonNull(States.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split(",", -1)).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
