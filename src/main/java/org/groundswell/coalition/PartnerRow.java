package org.groundswell.coalition;

import java.util.UUID;

/// A partner as a campaign's organizers see it in their list.
///
/// @param home whether it came into the house through this campaign: its admins look after its people
public record PartnerRow(
        UUID id, String name, PartnerKind kind, Participation.State state, boolean listed, boolean home) {

    public boolean member() {
        return state == Participation.State.MEMBER;
    }

    public boolean left() {
        return state == Participation.State.LEFT;
    }

    /// Whether the campaign may know who speaks for it: not before its own yes, unless it came through this
    /// campaign.
    public boolean peopleShown() {
        return member() || home;
    }

    /// The message key of its part in the campaign: "Invited, nobody has come yet".
    public String messageKey() {
        return "coalition.partner.part."
                + switch (state) {
                    case INVITED -> home ? "invited" : "asked";
                    case MEMBER -> listed ? "listed" : "member";
                    case LEFT -> "left";
                };
    }
}
