package org.groundswell.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.PendingRow;
import org.groundswell.coalition.PartnerPage;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.commitment.CommitmentRow;

/// What a partner's home shows.
///
/// @param parts the campaigns it was ever asked into
/// @param asked the coming actions of its campaigns, soonest first
/// @param promised its commitments, late first
/// @param people names of those who speak for it
/// @param invited whom they wait for
record PartnerHomePage(
        PartnerPage partner,
        List<PartnerPart> parts,
        List<Asked> asked,
        List<CommitmentRow> promised,
        List<String> people,
        List<PendingRow> invited) {

    public boolean takesPart() {
        return parts.stream().anyMatch(PartnerPart::member);
    }

    /// An action to which something can be brought.
    ///
    /// @param path of its public page
    /// @param inWords "in 9 days", "tomorrow", "today"
    /// @param needed what is not filled yet
    record Asked(
            UUID action, String path, LocalDate day, String name, String ask, String inWords, List<Needed> needed) {}

    /// What an action still needs: "The coalition needs 40 marshals; 26 are promised."
    record Needed(String kind, String what, String said) {}
}
