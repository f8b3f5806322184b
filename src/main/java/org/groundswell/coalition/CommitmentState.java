package org.groundswell.coalition;

import java.util.Locale;
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

    /// Where the verb leads from here; nothing when it may not be done here.
    public Optional<CommitmentState> after(CommitmentVerb verb) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (verb) {
                            case CHANGE -> DRAFT;
                            case PROPOSE -> PROPOSED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case PROPOSED ->
                        switch (verb) {
                            case CHANGE -> PROPOSED;
                            case AGREE -> AGREED;
                            case DECLINE -> DECLINED;
                            case ASK -> CHANGES_ASKED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case CHANGES_ASKED ->
                        switch (verb) {
                            case CHANGE -> CHANGES_ASKED;
                            case PROPOSE, REOPEN -> PROPOSED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case AGREED ->
                        switch (verb) {
                            case CHANGE, REOPEN -> PROPOSED;
                            case NOTE -> AGREED;
                            case KEEP -> KEPT;
                            case KEEP_PARTLY -> PARTLY_KEPT;
                            case FAIL -> NOT_KEPT;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case DECLINED -> verb == CommitmentVerb.REOPEN ? PROPOSED : null;
                    case KEPT, PARTLY_KEPT, NOT_KEPT, WITHDRAWN -> null;
                });
    }

    public boolean allows(CommitmentVerb verb) {
        return after(verb).isPresent();
    }

    /// Whether an admin's answer brought it here.
    public boolean decided() {
        return this == AGREED || this == DECLINED || this == CHANGES_ASKED;
    }

    /// The message key of its word: "Agreed".
    public String messageKey() {
        return "coalition.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
