package org.groundswell.action;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something an action has not got yet, as its list before publishing says it.
///
/// @param language whose texts are missing, where it is about translations
/// @param count how many texts
public record Lack(String messageKey, @Nullable Locale language, int count) {}
