package org.groundswell.action;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// When and where. A draft is put elsewhere just so; a public action is moved, and people are told.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}/schedule")
class ActionScheduleController {

    private static final String VIEW = "action/schedule";

    private final ActionDesk desk;
    private final ActionEditing editing;
    private final ActionChanging changing;
    private final NewsTimes times;
    private final Surroundings surroundings;

    ActionScheduleController(
            ActionDesk desk,
            ActionEditing editing,
            ActionChanging changing,
            NewsTimes times,
            Surroundings surroundings) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.editing = editing;
        this.changing = changing;
        this.times = times;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, VIEW, ScheduleForm.of(page.action()));
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale) {
        ActionPage page = desk.open(actor, campaign, action);
        var schedule = form.schedule(errors, surroundings.today());
        var where = form.place(errors);
        if (page.action().isDraft()) {
            Consumer<UUID> deed = id -> editing.arrange(actor, id, form.getVersion(), schedule, where);
            return desk.save(page, VIEW, errors, ScheduleForm::of, redirect, deed);
        }
        return desk.answer(page, VIEW, errors, ScheduleForm::of, () -> {
            Instant leaves = changing.move(actor, page.action().id(), form.getVersion(), form.getId(), schedule, where);
            Notices.tell(redirect, "action.notice.told", times.clock(leaves, page.action(), locale));
            return page.path();
        });
    }
}
