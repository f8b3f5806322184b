/// Who works with Groundswell: accounts, what they may do and where, how they come in and prove who they are. It is not
/// about supporters, who have no account.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "journal", "mail"})
package org.groundswell.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
