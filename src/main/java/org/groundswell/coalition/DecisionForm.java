package org.groundswell.coalition;

/// How an admin answers: a reason from the list, own words, or both.
class DecisionForm {

    /// Value of the row that stands for a reason in one's own words.
    static final String OWN_WORDS = "OWN_WORDS";

    private int version;
    private String reason = "";
    private String words = "";

    static DecisionForm of(int version) {
        var form = new DecisionForm();
        form.version = version;
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
