package org.groundswell.coalition;

import com.ibm.icu.text.SpoofChecker;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which organizations could be the same, or could be taken for each other: equal names, names that look equal though
/// their letters are of another script, and the same website. A person decides what it means.
@Component
public class PartnerLikeness {

    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private final JdbcClient jdbc;

    PartnerLikeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An organization that could be meant, with what everybody may read of it.
    public record Alike(
            UUID id,
            String name,
            PartnerKind kind,
            @Nullable String website) {}

    /// All partners of the house that look like this, by name.
    ///
    /// @param self a partner that is not compared with itself
    public List<Alike> like(String name, @Nullable String website, @Nullable UUID self) {
        return among(
                name,
                website,
                jdbc
                        .sql("select id, name, kind, website from partner order by lower(name), id")
                        .query((row, number) -> new Alike(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                PartnerKind.valueOf(row.getString("kind")),
                                row.getString("website")))
                        .list()
                        .stream()
                        .filter(partner -> !partner.id().equals(self))
                        .toList());
    }

    /// Those of some that look like this.
    public List<Alike> among(String name, @Nullable String website, List<Alike> some) {
        String host = host(website);
        return some.stream()
                .filter(other ->
                        looksLike(name, other.name()) || (!host.isEmpty() && host.equals(host(other.website()))))
                .toList();
    }

    /// Letters in their small and in their capital form, since some are alike in one of them only.
    static boolean looksLike(String one, String other) {
        return look(PartnerProfile.fold(one)).equals(look(PartnerProfile.fold(other)))
                || look(one.toUpperCase(Locale.ROOT)).equals(look(other.toUpperCase(Locale.ROOT)));
    }

    private static String look(String text) {
        return PartnerProfile.fold(LOOKS.getSkeleton(text)).replace(" ", "");
    }

    private static String host(@Nullable String website) {
        if (website == null) {
            return "";
        }
        String host = URI.create(website).getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
