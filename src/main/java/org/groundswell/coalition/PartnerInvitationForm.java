package org.groundswell.coalition;

import java.util.Locale;
import java.util.Optional;
import org.groundswell.platform.Typed;
import org.springframework.validation.BindingResult;

/// The fields of the page that invites an organization.
class PartnerInvitationForm {

    private String name = "";
    private String kind = "";
    private String representative = "";
    private boolean listed;
    private boolean another;

    /// What was asked for; nothing when a field is wrong, which the errors then say.
    Optional<PartnerInvitation> read(BindingResult errors, Locale locale) {
        PartnerKind chosen =
                Typed.read(errors, () -> Typed.one("kind", PartnerKind.class, kind, "coalition.error.kind"));
        PartnerProfile profile =
                Typed.read(errors, () -> PartnerProfile.named(name).checked());
        if (representative.isBlank()) {
            errors.rejectValue("representative", "coalition.error.representative");
        }
        if (chosen == null || profile == null || errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                new PartnerInvitation(profile.name(), chosen, representative.strip(), locale, listed, another));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    /// Whether it is known that another partner has this name.
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }
}
