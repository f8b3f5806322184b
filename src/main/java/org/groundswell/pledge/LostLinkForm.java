package org.groundswell.pledge;

/// The address somebody wants a new link for.
public class LostLinkForm {

    private String email = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
