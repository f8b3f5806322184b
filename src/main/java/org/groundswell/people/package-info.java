/// Who takes part, known by nothing but a sealed way to reach them: persons and contact points, one campaign at a time.
/// It knows no pledge and no action; what a person promised stands elsewhere and is joined only by code that says why.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.groundswell.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
