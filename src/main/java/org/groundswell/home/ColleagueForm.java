package org.groundswell.home;

/// Whom somebody who speaks for a partner invites to speak for it too.
class ColleagueForm {

    private String email = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
