package org.groundswell.commitment;

/// How far one need of an action is met.
///
/// @param needed how many
/// @param promised how many partners sent a promise of, whether it was answered yet or not
/// @param agreed how many of these the coalition agreed to; only they fill the need
public record NeedLine(CommitmentKind kind, int needed, int promised, int agreed) {

    /// How many are still to be found; never below zero.
    public int missing() {
        return Math.max(0, needed - agreed);
    }

    public boolean filled() {
        return missing() == 0;
    }
}
