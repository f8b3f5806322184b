package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.hibernate.annotations.ColumnTransformer;

/// A way to take part in one action. Its id is what people pledge and what is counted.
@Entity
@Table(name = "action_way")
class Way {

    @Id
    private UUID id;

    private int ordinal;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private LocalizedText text;

    private boolean cannotStop;

    private boolean students;

    private boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected Way() {}

    Way(UUID id, int ordinal, LocalizedText text, boolean cannotStop, boolean students) {
        this.id = id;
        this.ordinal = ordinal;
        this.text = text;
        this.cannotStop = cannotStop;
        this.students = students;
        this.retired = false;
    }

    UUID id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    LocalizedText text() {
        return text;
    }

    boolean cannotStop() {
        return cannotStop;
    }

    boolean students() {
        return students;
    }

    boolean offered() {
        return !retired;
    }

    void say(int place, LocalizedText next) {
        ordinal = place;
        text = next;
    }

    /// Says beside it, or no longer, how old one must be.
    void isForStudents(boolean next) {
        students = next;
    }

    void retire() {
        retired = true;
    }
}
