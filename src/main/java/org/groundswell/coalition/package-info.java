/// The coalition: partner organizations, who speaks for them, and what they take part in.
/// It counts nobody, and it never holds a supporter.
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "action", "people"})
package org.groundswell.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
