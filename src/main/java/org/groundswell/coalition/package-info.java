/// The coalition: partner organizations, what they take part in, and the commitments they make and keep. It counts
/// nobody, and it never holds a supporter.
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "action", "people"})
package org.groundswell.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
