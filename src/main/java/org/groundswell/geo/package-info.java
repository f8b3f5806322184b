/// Places in the United States: what city, county and point a ZIP code stands for, and how a state looks on a map.
/// It is not about people: it keeps nobody's ZIP and asks nothing of the outside world.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.groundswell.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
