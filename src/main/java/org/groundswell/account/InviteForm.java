package org.groundswell.account;

/// Field of an invitation where the role is clear.
class InviteForm {

    private String email = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
