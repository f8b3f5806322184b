package org.groundswell.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.hibernate.annotations.ColumnTransformer;

/// Where a commitment stands, since when, through whom and why.
///
/// @param reason what the one concerned reads; empty when none was needed
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) CommitmentState state,

        @Column(name = "state_since") Instant since,

        @Column(name = "state_by") UUID by,

        @Column(name = "state_reason", columnDefinition = "jsonb") @ColumnTransformer(write = "?::jsonb")
        LocalizedText reason) {}
