package org.groundswell.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A form that could not be taken yet: where it was going and what was typed.
///
/// @param path without the language's prefix
record KeptForm(String path, Map<String, List<String>> fields, Instant keptAt) {}
