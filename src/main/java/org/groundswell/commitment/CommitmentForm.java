package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// The sentence with its gaps.
class CommitmentForm {

    private String id = "";
    private int version;
    private String kind = "";
    private String quantity = "";
    private String actionId = "";
    private String dueOn = "";
    private String note = "";

    static CommitmentForm blank(UUID id) {
        var form = new CommitmentForm();
        form.id = id.toString();
        return form;
    }

    static CommitmentForm of(CommitmentPage page) {
        Promise promise = page.row().promise();
        var form = blank(page.row().id());
        form.version = page.row().version();
        form.kind = promise.kind().name();
        form.quantity = promise.quantity() == null ? "" : promise.quantity().toString();
        form.actionId = promise.actionId().toString();
        form.dueOn = Typed.written(promise.dueOn());
        form.note = page.note();
        return form;
    }

    /// The promise; nothing when a gap is wrong, which the errors then say, of each gap in its order.
    ///
    /// @param today a day before it is no promise any more, but most likely a slip
    /// @param actionDay the day of an action, if there is such an action
    Optional<Promise> read(BindingResult errors, LocalDate today, Function<UUID, Optional<LocalDate>> actionDay) {
        CommitmentKind chosen =
                Typed.read(errors, () -> Typed.one("kind", CommitmentKind.class, kind, "commitment.error.kind"));
        Integer number = Typed.read(errors, () -> number(chosen));
        UUID action = Typed.read(errors, () -> Typed.id("actionId", actionId, "commitment.error.action"));
        LocalDate day = Typed.read(errors, () -> {
            LocalDate due = future(Typed.day("dueOn", dueOn), today);
            Optional.ofNullable(action).flatMap(actionDay).ifPresent(latest -> Promise.inTime(due, latest));
            return due;
        });
        if (chosen == null || action == null || day == null || errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Promise(chosen, number, action, day));
    }

    private @Nullable Integer number(@Nullable CommitmentKind chosen) {
        Integer number = Typed.number("quantity", quantity, CommitmentKind.MOST);
        if (chosen != null) {
            chosen.check(number);
        }
        return number;
    }

    private static LocalDate future(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Refused("dueOn", "platform.error.day");
        }
        if (day.isBefore(today)) {
            throw new Refused("dueOn", "commitment.error.due.past");
        }
        return day;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getActionId() {
        return actionId;
    }

    public void setActionId(String actionId) {
        this.actionId = actionId;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
