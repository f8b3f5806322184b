package org.groundswell.site;

import java.util.Locale;
import java.util.Optional;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.PartnerProfile;
import org.groundswell.joining.ApplicationDraft;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Typed;
import org.springframework.validation.BindingResult;

/// What an organization that wants to join says.
class JoinForm {

    private String name = "";
    private String kind = "";
    private String about = "";
    private String website = "";
    private String decides = "";
    private String contact = "";
    private String email = "";

    /// What was typed; nothing when a field is wrong, which the errors then say.
    Optional<ApplicationDraft> read(BindingResult errors, Locale locale) {
        PartnerProfile profile = Typed.read(errors, () -> profile(locale).checked());
        PartnerKind chosen =
                Typed.read(errors, () -> Typed.one("kind", PartnerKind.class, kind, "coalition.error.kind"));
        Typed.check(errors, () -> ApplicationDraft.check(decides.strip(), contact.strip()));
        MailAddress address = Typed.read(errors, () -> MailAddress.parse(email));
        if (chosen == null || profile == null || address == null || errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ApplicationDraft(profile, chosen, decides.strip(), contact.strip(), address));
    }

    private PartnerProfile profile(Locale locale) {
        String address = website.strip();
        return new PartnerProfile(
                name.strip(), LocalizedText.EMPTY.with(locale, about.strip()), address.isEmpty() ? null : address);
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

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getDecides() {
        return decides;
    }

    public void setDecides(String decides) {
        this.decides = decides;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
