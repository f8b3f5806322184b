package org.groundswell.action;

import org.groundswell.platform.LocalizedText;

/// That a way to take part says something else than before.
record Reworded(LocalizedText before, LocalizedText now) {}
