package org.groundswell.account;

/// What the pages ask of somebody who makes an account.
class PersonForm {

    private String email = "";
    private String name = "";
    private String password = "";
    private String fresh = "";

    /// Asked for on a first start only; an invitation knows its address.
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /// A new password in place of a forgotten one.
    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    /// The password that holds once the form is taken.
    String chosen() {
        return fresh.isEmpty() ? password : fresh;
    }
}
