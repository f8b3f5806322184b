package org.groundswell.action;

import java.util.Map;
import java.util.TreeMap;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// The five answers of a new action: what, its name, when, where, the ask.
public class NewActionForm extends ScheduleForm {

    private @Nullable String kind;
    private Map<String, String> name = new TreeMap<>();
    private Map<String, String> ask = new TreeMap<>();

    /// @param finished whether every answer must be there, or only what a draft needs
    ActionDraft draft(Errors errors, boolean finished) {
        ActionKind chosen = chosenKind(errors);
        Schedule schedule = schedule(errors);
        var named = new LocalizedText(name);
        if (named.isEmpty()) {
            errors.rejectValue("name", "action.error.name");
        }
        if (finished && getDay().isBlank()) {
            errors.rejectValue("day", "action.error.day");
        }
        return new ActionDraft(getId(), chosen, named, schedule, place(errors), new LocalizedText(ask));
    }

    private ActionKind chosenKind(Errors errors) {
        for (ActionKind one : ActionKind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        errors.rejectValue("kind", "action.error.kind");
        return ActionKind.PROTEST;
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
