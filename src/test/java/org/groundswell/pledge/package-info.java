@NullMarked
package org.groundswell.pledge;

import org.jspecify.annotations.NullMarked;
