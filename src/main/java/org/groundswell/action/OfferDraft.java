package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// An "if you cannot" as it is to be.
public record OfferDraft(LocalizedText text, UUID wayId) {}
