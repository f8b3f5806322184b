package org.groundswell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;

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

    /// What they get.
    enum Answer {
        OPEN,
        SIGN_IN,
        NOT_FOUND,
        FORBIDDEN;

        static Answer of(String word) {
            return switch (word) {
                case "open" -> OPEN;
                case "sign-in" -> SIGN_IN;
                case "404" -> NOT_FOUND;
                case "403" -> FORBIDDEN;
                default -> throw new IllegalArgumentException("no such answer: " + word);
            };
        }

        /// @param status of the response
        /// @param location where it sends to, if anywhere
        static Optional<Answer> given(int status, String location) {
            if (status == 404) {
                return Optional.of(NOT_FOUND);
            }
            if (status == 403) {
                return Optional.of(FORBIDDEN);
            }
            if (status == 401) {
                return Optional.of(SIGN_IN);
            }
            if (status >= 500) {
                return Optional.empty();
            }
            return Optional.of(location.startsWith("/sign-in?to=") ? SIGN_IN : OPEN);
        }
    }

    /// One line.
    ///
    /// @param method of HTTP, or ANY
    /// @param pattern as the application maps it
    record Row(String method, String pattern, Map<Who, Answer> answers) {

        String route() {
            return method + " " + pattern;
        }

        Answer answerFor(Who who) {
            return requireNonNull(answers.get(who));
        }

        private static Row of(String line) {
            Scanner cells = new Scanner(line);
            String method = cells.next();
            String pattern = cells.next();
            Map<Who, Answer> answers = new EnumMap<>(Who.class);
            for (Who who : Who.values()) {
                answers.put(who, Answer.of(cells.next()));
            }
            if (cells.hasNext()) {
                throw new IllegalArgumentException("too much in a line of the access matrix: " + line);
            }
            return new Row(method, pattern, answers);
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
