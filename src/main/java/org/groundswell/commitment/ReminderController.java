package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whether a partner is reminded of one of its commitments.
@Controller
class ReminderController {

    private final Reminding reminding;

    ReminderController(Reminding reminding) {
        this.reminding = reminding;
    }

    @PostMapping("/partner/{partner}/commitments/{id}/reminders")
    ModelAndView set(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean reminded,
            RedirectAttributes redirect) {
        reminding.setReminded(actor, partner, id, reminded);
        Notices.tell(redirect, reminded ? "commitment.reminders.notice.on" : "commitment.reminders.notice.off");
        return Submission.seeOther("/partner/" + partner + "/commitments/" + id);
    }
}
