package org.groundswell.commitment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
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

/// How far a commitment is, said by its partner.
@Controller
@RequestMapping("/partner/{partner}/commitments/{id}/progress")
class CommitmentProgressController {

    private static final String PAGE = "commitment/progress";

    private final Progressing progressing;
    private final CommitmentReading reading;
    private final Surroundings surroundings;

    CommitmentProgressController(Progressing progressing, CommitmentReading reading, Surroundings surroundings) {
        this.progressing = progressing;
        this.reading = reading;
        this.surroundings = surroundings;
    }

    @GetMapping
    ModelAndView blank(Actor actor, @PathVariable UUID partner, @PathVariable UUID id) {
        return new ModelAndView(PAGE, model(actor, partner, id))
                .addObject("form", ProgressForm.blank(surroundings.today()));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Map<String, Object> model = model(actor, partner, id);
        Optional<Progress> progress = form.read(errors);
        return Submission.answer(PAGE, errors, model, () -> {
            progressing.add(actor, partner, id, progress.orElseThrow());
            Notices.tell(redirect, "commitment.progress.notice");
            return "/partner/" + partner + "/commitments/" + id;
        });
    }

    private Map<String, Object> model(Actor actor, UUID partner, UUID id) {
        return Map.of("row", reading.own(actor, partner, id).row());
    }
}
