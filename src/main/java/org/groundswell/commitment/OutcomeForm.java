package org.groundswell.commitment;

import org.groundswell.platform.Typed;

/// How a commitment went, in its partner's words.
class OutcomeForm {

    private String outcome = "";
    private String delivered = "";

    /// Blank for the first report; for a correction what was said before.
    static OutcomeForm of(CommitmentRow row) {
        var form = new OutcomeForm();
        if (row.state().reported()) {
            form.outcome = row.state().name();
            form.delivered = row.delivered() == null ? "" : row.delivered().toString();
        }
        return form;
    }

    /// @throws org.groundswell.platform.Refused when nothing was chosen
    CommitmentVerb verb() {
        return Typed.one("outcome", Outcome.class, outcome, "commitment.error.outcome").verb;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getDelivered() {
        return delivered;
    }

    public void setDelivered(String delivered) {
        this.delivered = delivered;
    }

    /// What can be said of it.
    enum Outcome {
        KEPT(CommitmentVerb.KEEP),
        PARTLY_KEPT(CommitmentVerb.KEEP_PARTLY),
        NOT_KEPT(CommitmentVerb.FAIL);

        private final CommitmentVerb verb;

        Outcome(CommitmentVerb verb) {
            this.verb = verb;
        }
    }
}
