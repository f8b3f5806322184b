package org.groundswell.link;

import java.util.Arrays;
import java.util.Optional;
import org.groundswell.count.Answer;
import org.groundswell.pledge.Answering;
import org.groundswell.pledge.Pledge;
import org.groundswell.pledge.Reconfirming;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What somebody answers when we ask: before the day and after it.
@Controller
@RequestMapping("/link/{token}")
class QuestionController {

    private final Reconfirming reconfirming;
    private final Answering answering;

    QuestionController(Reconfirming reconfirming, Answering answering) {
        this.reconfirming = reconfirming;
        this.answering = answering;
    }

    /// The day that was asked about is part of the form: the action may have been moved since.
    @PostMapping("/second-yes")
    ModelAndView sayYesAgain(
            @PathVariable String token,
            @ModelAttribute("form") ChoiceForm form,
            @RequestParam(defaultValue = "") String seat) {
        boolean said = reconfirming.sayYesAgain(token, form.actionId(), seat(seat), form.askedDay());
        return OwnPage.back(token, said ? "again" : "");
    }

    /// An answer that is none of ours changes nothing, and the page asks again.
    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable String token,
            @ModelAttribute("form") ChoiceForm form,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String answer) {
        boolean answered = read(answer)
                .map(said -> answering.answer(token, form.actionId(), seat(seat), said))
                .orElse(false);
        return OwnPage.back(token, answered ? "answered" : "");
    }

    private static Optional<Answer> read(String answer) {
        return Arrays.stream(Answer.values())
                .filter(known -> known.name().equals(answer))
                .findFirst();
    }

    private static int seat(String seat) {
        return seat.equals("2") ? 2 : Pledge.FIRST;
    }
}
