@NullMarked
package org.groundswell.people;

import org.jspecify.annotations.NullMarked;
