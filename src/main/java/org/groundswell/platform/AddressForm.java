package org.groundswell.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address typed into a public form.
///
/// Whether an unusual ending is right is asked about one address. Both answers count only while that address stands in
/// the field: whoever corrects it by hand afterwards means what they typed.
public abstract class AddressForm {

    private String email = "";
    private String asked = "";
    private @Nullable String instead;
    private boolean sure;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /// The address that the question was about.
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    /// The address that was offered in place of the typed one, when its button was pressed.
    public @Nullable String getInstead() {
        return instead;
    }

    public void setInstead(@Nullable String instead) {
        this.instead = instead;
    }

    /// Whether the person said that an unusual ending is right.
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    /// The address that counts: the offered one if it was taken.
    public String address() {
        return instead == null || instead.isBlank() || !isAboutThis() ? email : instead;
    }

    /// Whether the person said that the address as it stands is right.
    public boolean standsByIt() {
        return sure && isAboutThis();
    }

    /// What was probably meant; nothing when the address looks right, is none at all, or the person stands by it.
    public Optional<String> suggestion() {
        if (standsByIt()) {
            return Optional.empty();
        }
        try {
            return MailEnding.suggestion(MailAddress.parse(address()));
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    private boolean isAboutThis() {
        return email.strip().equals(asked.strip());
    }
}
