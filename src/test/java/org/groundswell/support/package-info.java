/// What tests stand on: a real PostgreSQL, a real SMTP server, a clock that a test sets, and a browser.
@NullMarked
package org.groundswell.support;

import org.jspecify.annotations.NullMarked;
