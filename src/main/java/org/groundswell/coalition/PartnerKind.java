package org.groundswell.coalition;

import java.util.Locale;

/// What kind of organization a partner is. Public pages list partners by it, in this order.
public enum PartnerKind {
    LABOR,
    FAITH,
    COMMUNITY,
    NONPROFIT,
    STUDENT,
    BUSINESS;

    /// The message key of its name: "Labor".
    public String messageKey() {
        return "coalition.partner.kind." + name().toLowerCase(Locale.ROOT);
    }
}
