package org.groundswell.account;

/// The step-up page's fields.
class StepUpForm {

    private String password = "";

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
