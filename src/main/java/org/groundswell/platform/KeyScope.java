package org.groundswell.platform;

import java.time.LocalDate;
import java.util.UUID;

/// Whose keys seal a value: the installation's (accounts, partners' contacts), one campaign's (its supporters), or a
/// day's (what was typed by nobody known yet). A campaign's and a day's keys can be destroyed, and everything sealed
/// under them with it.
public sealed interface KeyScope {

    KeyScope INSTALLATION = new Installation();

    static KeyScope campaign(UUID id) {
        return new Campaign(id);
    }

    static KeyScope day(LocalDate date) {
        return new Day(date);
    }

    /// Name of the scope's file in the key store, also bound into every sealed value.
    String fileName();

    /// The scope that was written as its [#fileName].
    static KeyScope parse(String fileName) {
        return fileName.equals(INSTALLATION.fileName()) ? INSTALLATION : campaign(UUID.fromString(fileName));
    }

    record Installation() implements KeyScope {
        @Override
        public String fileName() {
            return "installation";
        }
    }

    record Day(LocalDate date) implements KeyScope {

        static final String PREFIX = "day-";

        @Override
        public String fileName() {
            return PREFIX + date;
        }
    }

    record Campaign(UUID id) implements KeyScope {
        @Override
        public String fileName() {
            return id.toString();
        }
    }
}
