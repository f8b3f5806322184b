/// Every public number there is: counted by deltas, folded into cells, published late, rounded and never under ten.
/// It does not know what is counted or who: no person, no address and no moment of a pledge ever comes here.
@NullMarked
@ApplicationModule(allowedDependencies = {"geo"})
package org.groundswell.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
