package org.groundswell.commitment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountNames;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a campaign's commitments to an admin as a file. Each time asks for a recent factor and is in the journal.
@Component
@Transactional
public class Exporting {

    private static final int LETTERS = 8;

    private final CommitmentQueries commitments;
    private final AccountNames names;
    private final Journal journal;
    private final Surroundings surroundings;
    private final Clock clock;

    Exporting(
            CommitmentQueries commitments,
            AccountNames names,
            Journal journal,
            Surroundings surroundings,
            Clock clock) {
        this.commitments = commitments;
        this.names = names;
        this.journal = journal;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// @throws org.groundswell.platform.NotAllowed when the actor works in the campaign but is no admin
    /// @throws org.groundswell.platform.StepUpRequired when no factor was shown within the last minutes
    ExportedCommitments export(Actor actor, UUID campaignId, CommitmentFilter filter) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        actor.requireRecentFactor(clock);
        List<CommitmentRow> rows = commitments.inCampaign(campaignId, filter, surroundings.today());
        String stamp = letters();
        journal.write(
                actor.accountId(),
                new Subject("campaign", campaignId, campaignId),
                "commitment.journal.exported",
                null,
                Integer.toString(rows.size()),
                stamp);
        return new ExportedCommitments(
                stamp,
                names.of(actor.accountId()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                surroundings.today(),
                rows);
    }

    private static String letters() {
        return Tokens.make()
                .replaceAll("[^A-Za-z0-9]", "")
                .substring(0, LETTERS)
                .toLowerCase(Locale.ROOT);
    }
}
