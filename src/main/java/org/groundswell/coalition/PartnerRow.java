package org.groundswell.coalition;

import java.util.UUID;

/// A partner as a campaign's organizers see it in their list.
///
/// @param waiting commitments that wait for the coalition's answer
/// @param agreed commitments agreed and not reported on yet
public record PartnerRow(
        UUID id, String name, PartnerKind kind, Participation.State state, boolean listed, int waiting, int agreed) {

    /// The message key of its part in the campaign: "Invited, nobody has come yet".
    public String messageKey() {
        return "coalition.partner.part."
                + switch (state) {
                    case INVITED -> "invited";
                    case MEMBER -> listed ? "listed" : "member";
                    case LEFT -> "left";
                };
    }
}
