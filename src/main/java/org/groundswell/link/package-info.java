/// The pages behind a supporter's private link: the button, their own page, and every way to change or leave. It draws
/// and
/// asks; what a pledge may become is decided in `pledge`.
@NullMarked
@ApplicationModule(allowedDependencies = {"pledge", "sharing", "action", "coalition", "campaign", "geo", "count"})
package org.groundswell.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
