package org.groundswell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/// The table in `access-matrix.txt`: what each kind of person gets at each address.
///
/// @param rows one for each route, as they stand in the file
record AccessMatrix(List<Row> rows) {

    /// Who asks.
    enum Who {
        NOBODY,
        OUTSIDER,
        REPRESENTATIVE,
        ORGANIZER,
        ADMIN,
        OWNER
    }

    /// What they get, in the words of the table.
    static final class Answer {

        static final Set<String> WORDS = Set.of("open", "sign-in", "400", "403", "404", "405", "409", "422");

        private Answer() {}

        /// @param status of the response
        /// @param next where it sends to, if anywhere
        static String word(int status, String next) {
            if (next.startsWith("/sign-in?")) {
                return "sign-in";
            }
            return status < 400 ? "open" : String.valueOf(status);
        }
    }

    /// One line.
    ///
    /// @param method of HTTP, or ANY
    /// @param pattern as the application maps it
    record Row(String method, String pattern, Map<Who, String> words) {

        String route() {
            return method + " " + pattern;
        }

        private static Row of(String line) {
            Scanner cells = new Scanner(line);
            String method = cells.next();
            String pattern = cells.next();
            Map<Who, String> words = new EnumMap<>(Who.class);
            for (Who who : Who.values()) {
                words.put(who, cells.next());
            }
            if (cells.hasNext() || !Answer.WORDS.containsAll(words.values())) {
                throw new IllegalArgumentException("not a line of the access matrix: " + line);
            }
            return new Row(method, pattern, words);
        }
    }

    static AccessMatrix read() {
        try (InputStream file = requireNonNull(AccessMatrix.class.getResourceAsStream("/access-matrix.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new AccessMatrix(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
