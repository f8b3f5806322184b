/// What an account did, to what, when and why: append-only, written in the transaction of the deed itself. It knows
/// neither names nor sentences; supporters have no place in it.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.groundswell.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
