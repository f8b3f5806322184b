package org.groundswell.commitment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which commitments of a campaign to read; what is not given does not matter.
///
/// @param late only those past their day without a report
public record CommitmentFilter(
        @Nullable CommitmentState state,
        @Nullable CommitmentKind kind,
        @Nullable UUID action,
        @Nullable UUID partner,
        boolean late) {

    static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null, false);

    /// Whether it leaves nothing out.
    public boolean isAll() {
        return equals(ALL);
    }

    /// As the list's address carries it: `?state=PROPOSED&late=true`; empty when it leaves nothing out.
    public String query() {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("state", Optional.ofNullable(state))
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("action", Optional.ofNullable(action))
                .queryParamIfPresent("late", late ? Optional.of(true) : Optional.empty())
                .toUriString();
    }

    static CommitmentFilter waiting() {
        return new CommitmentFilter(CommitmentState.PROPOSED, null, null, null, false);
    }

    public static CommitmentFilter ofPartner(UUID partner) {
        return new CommitmentFilter(null, null, null, partner, false);
    }
}
