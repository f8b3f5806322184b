package org.groundswell.action;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A draft in a list; its day may still be open.
public record DraftLine(
        UUID id,
        String slug,
        ActionKind kind,
        LocalizedText name,
        @Nullable LocalDate day) {}
