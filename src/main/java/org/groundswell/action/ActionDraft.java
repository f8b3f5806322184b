package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// The five answers a new action needs.
///
/// @param id made with the form, so that a form sent twice makes one action
/// @param ask when empty, the kind's starter text takes its place
public record ActionDraft(
        UUID id, ActionKind kind, LocalizedText name, Schedule schedule, Where where, LocalizedText ask) {}
