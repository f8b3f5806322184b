package org.groundswell.account;

/// The step-up page's fields.
class StepUpForm {

    private String password = "";
    private String to = "";

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /// Which page was asked for; empty when a form waits in the session.
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
