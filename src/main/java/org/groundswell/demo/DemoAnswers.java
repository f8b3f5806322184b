package org.groundswell.demo;

import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.commitment.CommitmentAnswer;
import org.groundswell.commitment.CommitmentDeciding;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.commitment.Conversing;
import org.groundswell.commitment.Reminding;
import org.groundswell.demo.DemoFacts.CommitmentFacts;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// How the demo's coalition answers its partners' promises, and what both write to each other about them.
@Component
@Profile("demo")
class DemoAnswers {

    private final CommitmentDeciding deciding;
    private final CommitmentQueries queries;
    private final Conversing conversing;
    private final Reminding reminding;

    DemoAnswers(CommitmentDeciding deciding, CommitmentQueries queries, Conversing conversing, Reminding reminding) {
        this.deciding = deciding;
        this.queries = queries;
        this.conversing = conversing;
        this.reminding = reminding;
    }

    void give(Actor admin, UUID campaign, Actor representative, UUID partner, UUID id, CommitmentFacts facts) {
        String said = facts.reason() == null ? "" : facts.reason();
        int version = queries.ofPartner(partner, facts.due()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
        LocalizedText reason = said.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(said);
        switch (facts.end()) {
            case DRAFT, PROPOSED -> {}
            case DECLINED -> deciding.decline(admin, campaign, id, new CommitmentAnswer(version, reason, said));
            case CHANGES_ASKED -> deciding.askChanges(admin, campaign, id, new CommitmentAnswer(version, reason, said));
            default -> deciding.agree(admin, campaign, id, new CommitmentAnswer(version, reason, said));
        }
        converse(admin, campaign, representative, partner, id, facts.conversation());
    }

    /// Reminds of what is due or late today.
    void remind() {
        int reminded;
        do {
            reminded = reminding.remindSome();
        } while (reminded > 0);
    }

    private void converse(
            Actor admin, UUID campaign, Actor representative, UUID partner, UUID id, List<String> conversation) {
        boolean partners = true;
        for (String words : conversation) {
            if (partners) {
                conversing.writeAsPartner(representative, partner, id, Ids.ordered(), words);
            } else {
                conversing.writeAsAdmin(admin, campaign, id, Ids.ordered(), words);
            }
            partners = !partners;
        }
    }
}
