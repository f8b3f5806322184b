package org.groundswell.account;

/// The sign-in page's fields.
class SignInForm {

    private String email = "";
    private String password = "";
    private String to = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /// Where the person wanted to go.
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
