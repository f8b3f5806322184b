/// A campaign: its name, words, languages and color, its team, and how long it keeps what people gave it. It knows
/// nothing of its actions, its people or its partners.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.groundswell.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
