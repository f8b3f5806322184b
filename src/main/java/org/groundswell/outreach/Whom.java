package org.groundswell.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.groundswell.pledge.Crowd;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Whom a message is for: everybody who pledged in the campaign, or fewer.
///
/// @param actionId only those who pledged for this action
/// @param ways only those who chose one of these; empty for any
/// @param place only those in this state, two letters
/// @param language only those whose mail is in this language, as a tag
@Embeddable
public record Whom(
        @Nullable UUID actionId,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "uuid[]")
        List<UUID> ways,

        @Nullable String place,
        @Nullable String language) {

    public static final Whom EVERYBODY = new Whom(null, List.of(), null, null);

    /// Whether it picks some of those who pledged for the same.
    boolean isNarrowed() {
        return !ways.isEmpty() || place != null || language != null;
    }

    Crowd in(UUID campaignId) {
        return new Crowd(campaignId, actionId, ways, place, language);
    }
}
