package org.groundswell.platform;

import java.util.UUID;

/// Where a sealed value stands. It is bound into the seal, so that a value moved to another row does not open.
public record SealedAt(String table, String column, UUID row) {

    String associatedWith(KeyScope scope, int version) {
        return String.join("|", table, column, row.toString(), scope.fileName(), Integer.toString(version));
    }
}
