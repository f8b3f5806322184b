package org.groundswell.campaign;

import org.groundswell.account.Role;

/// Whom to invite into a campaign's team.
public class InvitationForm {

    private String email = "";
    private String role = Role.ORGANIZER.name();

    /// Admin only when that was chosen.
    Role chosen() {
        return Role.ADMIN.name().equals(role) ? Role.ADMIN : Role.ORGANIZER;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
