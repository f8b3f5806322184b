package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
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
}
