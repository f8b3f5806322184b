package org.groundswell.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.groundswell.platform.Refused;

/// A mail address as it was typed, and in the one form by which it is found again.
record MailAddress(String typed) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"(),;:\\\\\\p{Cntrl}]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    MailAddress {
        typed = typed.strip();
    }

    /// @throws Refused with a sentence for the field `email` when this cannot be an address
    static MailAddress checked(String typed) {
        var address = new MailAddress(typed);
        if (!address.typed.isEmpty() && !address.typed.contains("@")) {
            throw new Refused("email", "account.error.email.at");
        }
        if (address.typed.length() > LONGEST || !FORM.matcher(address.typed).matches()) {
            throw new Refused("email", "account.error.email");
        }
        return address;
    }

    String normalized() {
        return typed.toLowerCase(Locale.ROOT);
    }

    /// "m…@example.org": enough to recognize one's own, not enough to write to.
    String masked() {
        int at = typed.lastIndexOf('@');
        return typed.substring(0, Math.min(1, Math.max(at, 0))) + "…" + typed.substring(Math.max(at, 0));
    }
}
