/// Mail on its way: a row in the transaction of its cause, sent by workers until it is delivered or cancelled. It
/// decides neither who is written to nor what is said; the words are message keys of the module that writes.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.groundswell.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
