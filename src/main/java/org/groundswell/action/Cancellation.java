package org.groundswell.action;

import java.time.LocalDate;
import org.groundswell.platform.LocalizedText;

/// That an action will not take place.
///
/// @param day when it was cancelled, in the zone of the action
public record Cancellation(LocalDate day, LocalizedText reason) {}
