package org.groundswell.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pledge card as it was sent.
///
/// Whether an unusual ending is right is asked about one address. Both answers count only while that address stands in
/// the field: whoever corrects it by hand afterwards means what they typed.
class PledgeForm {

    private List<String> ways = new ArrayList<>();
    private String email = "";
    private String asked = "";
    private @Nullable String instead;
    private boolean sure;
    private boolean onlyIf;

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

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

    /// Whether it is to count only if enough others are in too.
    public boolean isOnlyIf() {
        return onlyIf;
    }

    public void setOnlyIf(boolean onlyIf) {
        this.onlyIf = onlyIf;
    }

    /// The address that counts: the offered one if it was taken.
    String address() {
        return instead == null || instead.isBlank() || !isAboutThis() ? email : instead;
    }

    /// Whether the person said that the address as it stands is right.
    boolean standsByIt() {
        return sure && isAboutThis();
    }

    private boolean isAboutThis() {
        return email.strip().equals(asked.strip());
    }
}
