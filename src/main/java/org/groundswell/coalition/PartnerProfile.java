package org.groundswell.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What an organization says about itself, for everybody to read.
///
/// @param name at most 80 letters, never empty
/// @param about at most 600 letters in each language
/// @param website an http or https address, at most 200 letters
@Embeddable
public record PartnerProfile(
        String name,

        @Column(columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText about,

        @Nullable String website) {

    private static final int NAME = 80;
    private static final int ABOUT = 600;
    private static final int WEBSITE = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\r\\n\\t]]");

    /// A profile that has a name and nothing else yet.
    public static PartnerProfile named(String name) {
        return new PartnerProfile(name.strip(), LocalizedText.EMPTY, null);
    }

    /// Equal for names that a reader would take for the same: case, accents, signs and spaces fall away.
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /// @throws Refused in the field whose rule is broken
    public PartnerProfile checked() {
        if (fold(name).isEmpty()) {
            throw new Refused("name", "coalition.error.name.missing");
        }
        if (name.length() > NAME) {
            throw new Refused("name", "coalition.error.name.long", NAME, name.length());
        }
        checkSigns("name", name);
        about.texts().values().forEach(words -> checkSigns("about", words));
        int longest =
                about.texts().values().stream().mapToInt(String::length).max().orElse(0);
        if (longest > ABOUT) {
            throw new Refused("about", "coalition.error.long", ABOUT, longest);
        }
        if (website != null && !isWebAddress(website)) {
            throw new Refused("website", "coalition.error.website");
        }
        return this;
    }

    /// Signs that cannot be seen, or turn the direction of reading, could make a text look like another.
    ///
    /// @throws Refused when there is one
    public static void checkSigns(String field, String text) {
        if (UNSEEN.matcher(text).find()) {
            throw new Refused(field, "coalition.error.signs");
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null && text.length() <= WEBSITE;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
