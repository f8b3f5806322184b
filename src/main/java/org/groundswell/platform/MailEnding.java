package org.groundswell.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands behind the @: whether it can exist, and what was probably meant. A mistyped ending is a lost pledge, or
/// worse, a stranger's mailbox.
public final class MailEnding {

    /// Where most people have their mailbox. Short ones are left out: too many real endings are one letter away.
    private static final List<String> COMMON = List.of(
            "gmail.com",
            "yahoo.com",
            "hotmail.com",
            "outlook.com",
            "icloud.com",
            "protonmail.com",
            "comcast.net",
            "verizon.net",
            "bellsouth.net",
            "sbcglobal.net",
            "yahoo.com.mx",
            "hotmail.es");
    /// Real ones that are one letter away from a common one.
    private static final Set<String> REAL =
            Set.of("mail.com", "ymail.com", "email.com", "hotmail.co", "yahoo.co", "outlook.co");
    private static final Set<String> IMPOSSIBLE = Set.of(
            "con",
            "cmo",
            "ocm",
            "comm",
            "coom",
            "ccom",
            "vom",
            "xom",
            "cpm",
            "clm",
            "coml",
            "cim",
            "nte",
            "ent",
            "nett",
            "ner",
            "ogr",
            "orgg",
            "rog",
            "orh",
            "eud",
            "edi",
            "local",
            "localhost",
            "invalid",
            "test");

    private MailEnding() {}

    /// Whether mail can go there at all, as far as the name alone tells.
    static boolean exists(String domain) {
        String last = domain.substring(domain.lastIndexOf('.') + 1);
        boolean letters = last.chars().allMatch(c -> c >= 'a' && c <= 'z') || last.startsWith("xn--");
        return letters && !IMPOSSIBLE.contains(last);
    }

    /// The address that was probably meant, when the ending is one slip away from a common one.
    public static Optional<String> suggestion(MailAddress typed) {
        String domain = typed.domain();
        if (COMMON.contains(domain) || REAL.contains(domain)) {
            return Optional.empty();
        }
        return COMMON.stream()
                .filter(common -> oneSlip(domain, common))
                .findFirst()
                .map(common -> typed.local() + "@" + common);
    }

    /// One letter too many, too few, wrong, or two neighbors swapped.
    private static boolean oneSlip(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return switch (a.length() - b.length()) {
            case 1 -> a.substring(same + 1).equals(b.substring(same));
            case -1 -> a.substring(same).equals(b.substring(same + 1));
            case 0 -> same < shorter && (a.substring(same + 1).equals(b.substring(same + 1)) || swapped(a, b, same));
            default -> false;
        };
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }
}
