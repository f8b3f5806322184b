package org.groundswell.sharing;

import java.util.UUID;

/// What somebody who came by a partner's link may say yes to: one box, never ticked beforehand.
///
/// @param agreementId the version whose sentence they read
/// @param partner its name
public record Offer(UUID agreementId, UUID partnerId, String partner, AgreementTerms terms) {}
