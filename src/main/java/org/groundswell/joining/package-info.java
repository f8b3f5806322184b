/// How organizations that nobody invited ask to join a coalition: the application, its proof by mail, and what an admin
/// answers. Once answered it is a partner of module `coalition` or nothing.
@NullMarked
@ApplicationModule(allowedDependencies = {"coalition", "campaign", "people"})
package org.groundswell.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
