package org.groundswell.campaign;

import org.groundswell.account.Role;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Typed;

/// Whom to invite into a campaign's team.
public class InvitationForm {

    private String email = "";
    private String role = Role.ORGANIZER.name();

    /// @throws Refused when it is none of the two that can be given here
    Role chosen() {
        Role chosen = Typed.one("role", Role.class, role, "campaign.error.role");
        if (chosen != Role.ORGANIZER && chosen != Role.ADMIN) {
            throw new Refused("role", "campaign.error.role");
        }
        return chosen;
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
