package org.groundswell.campaign;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.groundswell.platform.Refused;

/// The part of an address that names a thing: short, lower case, without accents.
public final class Slugs {

    private static final int LONGEST = 60;
    /// Words that the addresses around them use themselves.
    private static final Set<String> TAKEN =
            Set.of("campaigns", "new", "accounts", "account", "today", "search", "partners", "join");

    private Slugs() {}

    /// A free slug made from a name: "Workers' Assembly" becomes `workers-assembly`.
    ///
    /// @param used whether a slug is already given away
    public static String make(String name, Predicate<String> used) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "page" : cut(plain);
        String slug = base;
        for (int n = 2; TAKEN.contains(slug) || used.test(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    /// A slug that a person typed.
    ///
    /// @throws Refused in field `slug` when it is not one, or not free
    public static String check(String typed, Predicate<String> used) {
        String slug = typed.strip().toLowerCase(Locale.ROOT);
        if (slug.length() > LONGEST || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new Refused("slug", "campaign.error.slug");
        }
        if (TAKEN.contains(slug) || used.test(slug)) {
            throw new Refused("slug", "campaign.error.slug.taken");
        }
        return slug;
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
    }
}
