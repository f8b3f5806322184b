package org.groundswell.commitment;

import static org.groundswell.commitment.CommitmentVerb.AGREE;
import static org.groundswell.commitment.CommitmentVerb.ASK;
import static org.groundswell.commitment.CommitmentVerb.CHANGE;
import static org.groundswell.commitment.CommitmentVerb.DECLINE;
import static org.groundswell.commitment.CommitmentVerb.FAIL;
import static org.groundswell.commitment.CommitmentVerb.KEEP;
import static org.groundswell.commitment.CommitmentVerb.KEEP_PARTLY;
import static org.groundswell.commitment.CommitmentVerb.NOTE;
import static org.groundswell.commitment.CommitmentVerb.PROPOSE;
import static org.groundswell.commitment.CommitmentVerb.REOPEN;
import static org.groundswell.commitment.CommitmentVerb.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a commitment stands, and the one table of where it can go. "Late" is not a state: it is a day that passed.
public enum CommitmentState {
    DRAFT,
    PROPOSED,
    CHANGES_ASKED,
    AGREED,
    DECLINED,
    KEPT,
    PARTLY_KEPT,
    NOT_KEPT,
    WITHDRAWN;

    private static final Map<CommitmentState, Map<CommitmentVerb, CommitmentState>> TABLE = Map.of(
            DRAFT, Map.of(CHANGE, DRAFT, PROPOSE, PROPOSED, WITHDRAW, WITHDRAWN),
            PROPOSED,
                    Map.of(CHANGE, PROPOSED, AGREE, AGREED, DECLINE, DECLINED, ASK, CHANGES_ASKED, WITHDRAW, WITHDRAWN),
            CHANGES_ASKED, Map.of(CHANGE, CHANGES_ASKED, PROPOSE, PROPOSED, REOPEN, PROPOSED, WITHDRAW, WITHDRAWN),
            AGREED,
                    Map.of(
                            CHANGE,
                            PROPOSED,
                            REOPEN,
                            PROPOSED,
                            NOTE,
                            AGREED,
                            WITHDRAW,
                            WITHDRAWN,
                            KEEP,
                            KEPT,
                            KEEP_PARTLY,
                            PARTLY_KEPT,
                            FAIL,
                            NOT_KEPT),
            DECLINED, Map.of(REOPEN, PROPOSED),
            KEPT, Map.of(KEEP_PARTLY, PARTLY_KEPT, FAIL, NOT_KEPT),
            PARTLY_KEPT, Map.of(KEEP, KEPT, KEEP_PARTLY, PARTLY_KEPT, FAIL, NOT_KEPT),
            NOT_KEPT, Map.of(KEEP, KEPT, KEEP_PARTLY, PARTLY_KEPT));

    /// Where the verb leads from here; nothing when it may not be done here.
    public Optional<CommitmentState> after(CommitmentVerb verb) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(verb));
    }

    public boolean allows(CommitmentVerb verb) {
        return after(verb).isPresent();
    }

    /// Those in which the coalition sees a commitment.
    public static List<CommitmentState> seenByCoalition() {
        return Arrays.stream(values()).filter(state -> state != DRAFT).toList();
    }

    /// Whether something is still expected of somebody: it is neither ended nor refused.
    boolean open() {
        return this == DRAFT || this == PROPOSED || this == CHANGES_ASKED || this == AGREED;
    }

    /// Whether it counts among what was promised: neither refused nor taken back.
    public boolean promised() {
        return open() || reported();
    }

    /// Whether the coalition agreed to it, whatever came of it.
    public boolean wasAgreed() {
        return this == AGREED || reported();
    }

    /// Whether its partner has said how it went.
    public boolean reported() {
        return this == KEPT || this == PARTLY_KEPT || this == NOT_KEPT;
    }

    /// Whether an admin's answer brought it here.
    public boolean decided() {
        return this == AGREED || this == DECLINED || this == CHANGES_ASKED;
    }

    /// The message key of its word: "Agreed".
    public String messageKey() {
        return "commitment.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How far it has come, for the square beside its word: `empty`, `half`, `full` or `crossed`.
    public String shape() {
        return switch (this) {
            case DRAFT -> "empty";
            case PROPOSED, CHANGES_ASKED, PARTLY_KEPT -> "half";
            case AGREED, KEPT -> "full";
            case DECLINED, NOT_KEPT, WITHDRAWN -> "crossed";
        };
    }

    /// Its color's name, always beside the word; empty for plain ink.
    public String tone() {
        return switch (this) {
            case KEPT -> "kept";
            case PROPOSED, CHANGES_ASKED -> "waiting";
            default -> "";
        };
    }
}
