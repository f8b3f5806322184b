/// Groundswell: campaigns of actions, run by coalitions, counted honestly.
@NullMarked
package org.groundswell;

import org.jspecify.annotations.NullMarked;
