package org.groundswell.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;

/// What an admin sees beside a commitment: how it can be answered, and once it is, what waits next.
@Component
class CommitmentAnswerPage {

    private final CommitmentQueries commitments;
    private final CommitmentDeciding deciding;
    private final Reasons reasons;
    private final Surroundings surroundings;

    CommitmentAnswerPage(
            CommitmentQueries commitments, CommitmentDeciding deciding, Reasons reasons, Surroundings surroundings) {
        this.commitments = commitments;
        this.deciding = deciding;
        this.reasons = reasons;
        this.surroundings = surroundings;
    }

    Map<String, Object> model(Actor actor, CommitmentRow row, Locale locale) {
        var model = new HashMap<String, Object>();
        boolean own = deciding.ownPartner(actor, row.partnerId());
        model.put("own", own);
        model.put("alone", own && deciding.alone(actor, row.campaignId()));
        model.put("reasons", reasons.choices(locale));
        model.put("instead", reasons.instead(locale));
        Optional.ofNullable(deciding.undoableUntil(row)).ifPresent(until -> {
            model.put("undoUntil", until);
            next(actor, row).ifPresent(next -> model.put("next", next));
        });
        return model;
    }

    /// The next that waits for this admin in the list's order; behind its end the list begins anew.
    private Optional<CommitmentRow> next(Actor actor, CommitmentRow answered) {
        UUID campaign = answered.campaignId();
        List<CommitmentRow> waiting =
                commitments.inCampaign(campaign, CommitmentFilter.waiting(), surroundings.today()).stream()
                        .filter(row -> deciding.mayAnswer(actor, row))
                        .toList();
        return waiting.stream()
                .filter(row -> row.sentAfter(answered))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }
}
