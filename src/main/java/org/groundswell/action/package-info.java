/// An action: one dated call of a campaign, with ways to take part, exceptions, and what is offered to those who
/// cannot. It does not know who takes part, how many do, or how its public page is drawn.
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign"})
package org.groundswell.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
