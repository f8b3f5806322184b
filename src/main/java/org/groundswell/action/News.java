package org.groundswell.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// What was told about one action since it is public, and what of it can still be taken back.
@Embeddable
class News {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("postedAt")
    private List<Notice> notices = new ArrayList<>();

    boolean has(UUID id) {
        return notices.stream().anyMatch(one -> one.id().equals(id));
    }

    /// When the mail of a notice leaves.
    Instant mailNotBefore(UUID id) {
        return find(id).mailNotBefore();
    }

    Notice tell(Notice notice) {
        notices.add(notice);
        return notice;
    }

    /// Takes a notice out before its mail leaves.
    ///
    /// @throws Refused when it is too late, or a later change of when and where stands on it
    Notice takeBack(UUID id, Instant now) {
        Notice notice = find(id);
        if (!notice.canBeUndone(now)) {
            throw new Refused("", "action.error.tooLate");
        }
        if (notice.kind() != NoticeView.Kind.NOTE && !notice.equals(lastChange())) {
            throw new Refused("", "action.error.laterChange");
        }
        notices.remove(notice);
        return notice;
    }

    private Notice find(UUID id) {
        return notices.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private @Nullable Notice lastChange() {
        return notices.stream()
                .filter(one -> one.kind() != NoticeView.Kind.NOTE)
                .max(Comparator.comparing(Notice::postedAt).thenComparing(Notice::id))
                .orElse(null);
    }
}
