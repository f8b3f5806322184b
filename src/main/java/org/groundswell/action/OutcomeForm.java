package org.groundswell.action;

import java.util.Map;
import java.util.TreeMap;
import org.groundswell.platform.LocalizedText;

/// What came of an action, in every language.
public class OutcomeForm {

    private int version;
    private Map<String, String> outcome = new TreeMap<>();

    static OutcomeForm of(ActionRow action) {
        var form = new OutcomeForm();
        form.version = action.version();
        form.outcome = new TreeMap<>(action.outcome().texts());
        return form;
    }

    LocalizedText text() {
        return new LocalizedText(outcome);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getOutcome() {
        return outcome;
    }

    public void setOutcome(Map<String, String> outcome) {
        this.outcome = outcome;
    }
}
