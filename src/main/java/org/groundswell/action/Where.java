package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.groundswell.platform.Refused;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// Where an action happens.
///
/// @param places at least one for [Kind#PLACES], else none
/// @param link for [Kind#ONLINE], else none
@Embeddable
public record Where(
        @Column(name = "where_kind") @Enumerated(EnumType.STRING)
        Kind kind,

        @Convert(converter = PlacesConverter.class)
        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        List<Place> places,

        @Nullable String link) {

    private static final int LONGEST = 160;
    public static final Where MANY_PLACES = new Where(Kind.MANY_PLACES, List.of(), null);

    /// The kinds of where.
    public enum Kind {
        MANY_PLACES,
        PLACES,
        ONLINE
    }

    public Where {
        places = List.copyOf(places);
    }

    public static Where at(List<Place> places) {
        return new Where(Kind.PLACES, places, null);
    }

    public static Where online(String link) {
        return new Where(Kind.ONLINE, List.of(), link);
    }

    /// @throws Refused when a place has no name or address, or the link is not a web address
    Where checked() {
        if (kind == Kind.PLACES && places.isEmpty()) {
            throw new Refused("places[0].name", "action.error.place");
        }
        for (int n = 0; n < places.size(); n++) {
            check("places[" + n + "].name", places.get(n).name(), "action.error.place");
            check("places[" + n + "].address", places.get(n).address(), "action.error.address");
        }
        if (kind == Kind.ONLINE && (link == null || !link.matches("https://[^\\s/]+\\.[^\\s]{2,500}"))) {
            throw new Refused("link", "action.error.link");
        }
        return this;
    }

    private static void check(String field, String text, String key) {
        if (text.isBlank()) {
            throw new Refused(field, key);
        }
        if (text.length() > LONGEST) {
            throw new Refused(field, "action.error.long", LONGEST, text.length());
        }
    }
}
