/// Agreements on whom a partner may write to: which fields of those it brings and who say yes, for what, until when;
/// and who said yes. It counts nobody in public, and hands a partner nobody else's people.
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "coalition", "people"})
package org.groundswell.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
