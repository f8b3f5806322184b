/// What partners promise for an action, from the draft to the report of how it went, and how the coalition answers. It
/// knows partners by id and name, and never a supporter.
@NullMarked
@ApplicationModule(allowedDependencies = {"coalition", "campaign", "action"})
package org.groundswell.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
