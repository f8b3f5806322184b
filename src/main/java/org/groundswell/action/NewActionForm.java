package org.groundswell.action;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// The five answers of a new action: what, its name, when, where, the ask.
public class NewActionForm extends ScheduleForm {

    private @Nullable String kind;
    private Map<String, String> name = new TreeMap<>();
    private Map<String, String> ask = new TreeMap<>();

    /// @param finished whether every answer must be there, or only what a draft needs
    ActionDraft draft(BindingResult errors, LocalDate today, boolean finished) {
        ActionKind chosen = Typed.read(errors, () -> Typed.one("kind", ActionKind.class, kind, "action.error.kind"));
        var named = new LocalizedText(name);
        var asked = new LocalizedText(ask);
        Typed.check(errors, () -> ActionTexts.checkName(named));
        Schedule schedule = schedule(errors, today);
        Where where = place(errors);
        Typed.check(errors, () -> ActionTexts.checkAsk(asked));
        if (finished && getDay().isBlank()) {
            errors.rejectValue("day", "platform.error.day");
        }
        return new ActionDraft(getId(), chosen == null ? ActionKind.PROTEST : chosen, named, schedule, where, asked);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public Map<String, String> getAsk() {
        return ask;
    }

    public void setAsk(Map<String, String> ask) {
        this.ask = ask;
    }
}
