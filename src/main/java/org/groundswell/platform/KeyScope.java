package org.groundswell.platform;

import java.util.UUID;

/// Whose keys seal a value: the installation's (accounts, partners' contacts) or one campaign's (its supporters).
/// A campaign's keys can be destroyed, and everything sealed under them with it.
public sealed interface KeyScope {

    KeyScope INSTALLATION = new Installation();

    static KeyScope campaign(UUID id) {
        return new Campaign(id);
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

    record Campaign(UUID id) implements KeyScope {
        @Override
        public String fileName() {
            return id.toString();
        }
    }
}
