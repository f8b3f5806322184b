package org.groundswell.platform;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address as somebody typed it into a form, in the one shape that is mailed and found again.
///
/// @param local what stands before the @: lower case
/// @param domain what stands behind it: ASCII, lower case
public record MailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    /// With all that may have been copied along. Beyond it nothing is looked at: the search for blanks at both ends
    /// takes a minute for a form full of them.
    private static final int LONGEST_TYPED = 1_000;
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\u00a0\\u200b-\\u200f\\ufeff]+|[\\s\\u00a0\\u200b-\\u200f\\ufeff]+$");
    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Cntrl}\\p{Cf}\\p{Z}@\"<>()\\[\\],;:\\\\.]+"
            + "(\\.[^\\s\\p{Cntrl}\\p{Cf}\\p{Z}@\"<>()\\[\\],;:\\\\.]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}");

    /// Reads what was typed.
    ///
    /// @throws Refused on the field `email`, with the sentence that helps
    public static MailAddress parse(@Nullable String typed) {
        if (typed != null && typed.length() > LONGEST_TYPED) {
            throw refused("platform.address.missing");
        }
        String text =
                typed == null ? "" : Normalizer.normalize(AROUND.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        int at = text.lastIndexOf('@');
        if (at < 0) {
            throw refused(text.isEmpty() ? "platform.address.missing" : "platform.address.noAt");
        }
        String local = text.substring(0, at);
        String domain = text.length() > LONGEST ? "" : ascii(text.substring(at + 1));
        boolean sound = local.length() <= LONGEST_LOCAL
                && LOCAL.matcher(local).matches()
                && DOMAIN.matcher(domain).matches();
        if (!sound) {
            throw refused("platform.address.missing");
        }
        if (!MailEnding.exists(domain)) {
            throw refused("platform.address.ending");
        }
        return new MailAddress(local.toLowerCase(Locale.ROOT), domain);
    }

    /// What is mailed and what the index is made from: one and the same, so that nobody who can get mail at a
    /// look-alike address opens another's page. Upper and lower case are one mailbox nearly everywhere; dots and
    /// what follows a plus are left alone, since at many providers they tell two people apart.
    public String text() {
        return local + "@" + domain;
    }

    /// "m…@example.org": enough to recognize one's own, not enough to write to.
    public String masked() {
        return local.substring(0, 1) + "…@" + domain;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain.replaceFirst("\\.$", ""), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Refused refused(String messageKey) {
        return new Refused("email", messageKey);
    }

    /// Nothing that is logged by accident may carry an address.
    @Override
    public String toString() {
        return "an address";
    }
}
