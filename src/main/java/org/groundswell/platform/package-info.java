/// What every module stands on: time, ids, sealed values and their keys, languages and links, web errors, and the
/// database that runs when nobody configured one. It knows no campaign, action or pledge and holds no rule of theirs.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.groundswell.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
