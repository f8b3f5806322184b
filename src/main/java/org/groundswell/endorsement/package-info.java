/// That organizations lend their name to a campaign or an action: who in them decided it, when, whether the coalition
/// took it, and when it was withdrawn. It promises nothing that could be counted, and knows no person.
@NullMarked
@ApplicationModule(allowedDependencies = {"coalition", "campaign", "action"})
package org.groundswell.endorsement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
