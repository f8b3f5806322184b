/// Measured on the machine at hand, always beside a yardstick of the same run: `./mvnw test -Pbench`.
@NullMarked
package org.groundswell.bench;

import org.jspecify.annotations.NullMarked;
