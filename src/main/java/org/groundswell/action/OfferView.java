package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// "If you cannot": words that lead to a way of the same action.
public record OfferView(UUID id, LocalizedText text, UUID wayId) {}
