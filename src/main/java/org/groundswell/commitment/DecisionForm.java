package org.groundswell.commitment;

/// How an admin answers: a reason from the list, own words, or both.
class DecisionForm {

    /// Value of the row that stands for a reason in one's own words.
    static final String OWN_WORDS = "OWN_WORDS";

    private int version;
    private String reason = "";
    private String words = "";

    private String instead = "";
    private String sentence = "";
    private String note = "";

    /// @param sentence as it is read beside the form
    /// @param note the partner's words, as they are read beside the form
    static DecisionForm of(int version, String sentence, String note) {
        var form = new DecisionForm();
        form.version = version;
        form.sentence = sentence;
        form.note = note;
        return form;
    }

    /// Puts what is there now in the place of what was read.
    void reads(DecisionForm now) {
        version = now.version;
        sentence = now.sentence;
        note = now.note;
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

    /// What the partner could do instead, when another group already does this.
    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = instead;
    }

    /// What the admin read when answering.
    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
