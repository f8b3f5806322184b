package org.groundswell.account;

import java.time.Instant;

/// One open session, as its owner sees it.
///
/// @param name what a form calls it by
/// @param current whether it is the one that asks
record SessionRow(String name, Instant since, boolean current) {}
