/// A supporter's promise to take part in an action, from the form over the mail to the page that changes, withdraws or
/// erases it. It draws no public page, keeps no count and knows an address only as long as it takes to write to it.
@NullMarked
@ApplicationModule(allowedDependencies = {"action", "coalition", "sharing", "campaign", "people", "geo", "count"})
package org.groundswell.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
