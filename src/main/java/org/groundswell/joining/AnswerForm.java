package org.groundswell.joining;

import org.groundswell.coalition.WithdrawalForm;

/// How an admin answers: whether it is named in public, whom it is known as, or why not.
class AnswerForm extends WithdrawalForm {

    /// Value of the row that stands for a reason in one's own words.
    static final String OWN_WORDS = "OWN_WORDS";

    private boolean listed;
    private String partner = "";
    private String reason = "";

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
