package org.groundswell.account;

import java.util.List;

/// One's own account, as its owner sees it.
record OwnPage(String name, String mail, List<TeamRow> roles, List<SessionRow> sessions) {}
