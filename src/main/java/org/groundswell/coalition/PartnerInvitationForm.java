package org.groundswell.coalition;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// The fields of the page that invites an organization.
class PartnerInvitationForm extends RepresentativeForm {

    /// Value of the row that says that it is another organization with the same name.
    static final String ANOTHER = "ANOTHER";

    private String id = "";
    private String name = "";
    private String kind = "";
    private boolean listed;
    private String twin = "";

    static PartnerInvitationForm blank(Locale language) {
        var form = new PartnerInvitationForm();
        form.id = Ids.ordered().toString();
        form.setLanguage(language.getLanguage());
        return form;
    }

    /// What was asked for; nothing when a field is wrong, which the errors then say.
    ///
    /// @param language of the mail
    Optional<PartnerInvitation> read(BindingResult errors, Locale language) {
        UUID partner = Typed.read(errors, () -> Typed.id("", id, "coalition.error.form"));
        PartnerProfile profile =
                Typed.read(errors, () -> PartnerProfile.named(name).checked());
        PartnerInvitation.Twin said = Typed.read(errors, this::twin);
        PartnerKind chosen =
                Typed.read(errors, () -> Typed.one("kind", PartnerKind.class, kind, "coalition.error.kind"));
        if (said == null || said.partner() == null) {
            Typed.read(errors, this::address);
        }
        if (partner == null || chosen == null || profile == null || errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new PartnerInvitation(
                partner, profile.name(), chosen, getRepresentative().strip(), language, listed, said));
    }

    private MailAddress address() {
        if (getRepresentative().isBlank()) {
            throw new Refused("representative", "coalition.error.representative");
        }
        try {
            return MailAddress.parse(getRepresentative());
        } catch (Refused refused) {
            throw refused.at("representative");
        }
    }

    private PartnerInvitation.@Nullable Twin twin() {
        if (twin.isEmpty()) {
            return null;
        }
        return twin.equals(ANOTHER)
                ? PartnerInvitation.Twin.ANOTHER
                : new PartnerInvitation.Twin(Typed.id("twin", twin, "coalition.error.twin.choose"));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    /// What is said about others of this name.
    public String getTwin() {
        return twin;
    }

    public void setTwin(String twin) {
        this.twin = twin;
    }
}
