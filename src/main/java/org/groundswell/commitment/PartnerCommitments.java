package org.groundswell.commitment;

/// A partner's commitments in one campaign, counted.
///
/// @param waiting for the coalition's answer
/// @param agreed and not reported on yet
public record PartnerCommitments(int waiting, int agreed) {

    public static final PartnerCommitments NONE = new PartnerCommitments(0, 0);
}
