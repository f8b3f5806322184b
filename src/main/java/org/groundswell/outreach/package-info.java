/// What organizers write to those who pledged: drafts, whom they are for, and how the mails leave, turn by turn. It
/// knows no address and no pledge: `pledge` finds the people, writes the mails and shows the words to whom they are
/// for.
@NullMarked
@ApplicationModule(allowedDependencies = {"pledge", "action", "campaign", "geo"})
package org.groundswell.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
