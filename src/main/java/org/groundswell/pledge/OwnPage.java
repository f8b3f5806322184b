package org.groundswell.pledge;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/// Somebody's own page: what we hold, and every way out.
final class OwnPage {

    /// What can have been done on it, each with a sentence of its own.
    private static final Map<String, String> DEEDS = Map.of(
            "changed", "pledge.own.done.changed",
            "counted", "pledge.own.done.counted",
            "agreed", "pledge.own.done.agreed",
            "again", "pledge.own.done.again",
            "answered", "pledge.own.done.answered",
            "withdrawn", "pledge.own.done.withdrawn",
            "stopped", "pledge.own.done.stopped",
            "resumed", "pledge.own.done.resumed");

    private OwnPage() {}

    /// @param wrong whether the form was refused: then it stands as it was sent
    static ModelAndView of(String token, LinkView view, ChoiceForm form, boolean wrong, String done) {
        return new ModelAndView("pledge/own")
                .addObject("token", token)
                .addObject("view", view)
                .addObject("accent", view.campaign().accent())
                .addObject("form", form)
                .addObject("wrong", wrong)
                .addObject("done", DEEDS.get(done));
    }

    /// Back to it, where it says what was just done.
    static ModelAndView back(String token, String done) {
        return new ModelAndView("redirect:/link/" + token + "?own&done=" + done);
    }
}
