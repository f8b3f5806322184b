package org.groundswell.site;

import java.util.List;
import org.groundswell.action.Sharing;
import org.groundswell.coalition.PartnerMember;
import org.jspecify.annotations.Nullable;

/// Whose link led to a page.
///
/// @param code what the link carried; empty when it was nobody's
/// @param name as the page says it; none when public pages do not name the partner
record Source(String code, @Nullable String name) {

    private static final Source NOBODY = new Source("", null);

    static Source of(List<PartnerMember> members, String code) {
        return members.stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .map(member -> new Source(code, member.listed() ? member.name() : null))
                .orElse(NOBODY);
    }

    /// Whether it was a partner's.
    public boolean isKnown() {
        return !code.isEmpty();
    }

    /// What addresses of the same action carry on.
    public String query() {
        return isKnown() ? "?" + Sharing.SOURCE + "=" + code : "";
    }
}
