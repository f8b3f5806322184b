package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.hibernate.annotations.ColumnTransformer;

/// "If you cannot": words that lead to a way of the same action.
@Entity
@Table(name = "action_offer")
class Offer {

    @Id
    private UUID id;

    private UUID wayId;

    private int ordinal;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private LocalizedText text;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(UUID id, UUID wayId, int ordinal, LocalizedText text) {
        this.id = id;
        this.wayId = wayId;
        this.ordinal = ordinal;
        this.text = text;
    }

    UUID wayId() {
        return wayId;
    }

    boolean leadsTo(Way way) {
        return wayId.equals(way.id());
    }

    int ordinal() {
        return ordinal;
    }

    LocalizedText text() {
        return text;
    }

    void say(LocalizedText next) {
        text = next;
    }
}
