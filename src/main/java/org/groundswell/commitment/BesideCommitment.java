package org.groundswell.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.platform.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands beside a commitment on its page, for both sides: how far it is, what it counts toward, the conversation.
@Component
class BesideCommitment {

    private final Progressing progress;
    private final Conversing conversing;
    private final NeedQueries needs;
    private final Reminding reminding;

    BesideCommitment(Progressing progress, Conversing conversing, NeedQueries needs, Reminding reminding) {
        this.progress = progress;
        this.conversing = conversing;
        this.needs = needs;
        this.reminding = reminding;
    }

    Map<String, Object> of(CommitmentRow row) {
        List<ProgressLine> said = progress.of(row);
        var model = new HashMap<String, Object>();
        model.put("progress", said);
        Tally tally = tally(said);
        if (tally != null) {
            model.put("tally", tally);
        }
        needs.of(row.promise().actionId()).lines().stream()
                .filter(line -> line.kind() == row.promise().kind())
                .findFirst()
                .ifPresent(line -> model.put("need", line));
        model.put("thread", conversing.of(row));
        model.put("message", MessageForm.blank());
        model.put("reminded", reminding.reminded(row.id()));
        return model;
    }

    /// The newest amount, drawn; nothing while there is none.
    private static @Nullable Tally tally(List<ProgressLine> said) {
        return said.stream()
                .map(ProgressLine::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(amount -> amount > 0)
                .map(amount -> Tally.of(amount, 0))
                .orElse(null);
    }
}
