package org.groundswell.link;

import java.util.Map;
import org.groundswell.pledge.LinkGone;
import org.groundswell.pledge.LinkView;
import org.groundswell.pledge.Seat;
import org.springframework.web.servlet.ModelAndView;

/// Somebody's own page: what we hold, and every way out.
final class OwnPage {

    /// What can have been done on it, each with a sentence of its own.
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("changed", "pledge.own.done.changed"),
            Map.entry("saved", "pledge.own.done.saved"),
            Map.entry("language", "pledge.own.done.language"),
            Map.entry("counted", "pledge.own.done.counted"),
            Map.entry("agreed", "pledge.own.done.agreed"),
            Map.entry("again", "pledge.own.done.again"),
            Map.entry("answered", "pledge.own.done.answered"),
            Map.entry("withdrawn", "pledge.own.done.withdrawn"),
            Map.entry("stopped", "pledge.own.done.stopped"),
            Map.entry("resumed", "pledge.own.done.resumed"),
            Map.entry("unshared", "sharing.own.done"));

    private OwnPage() {}

    static ModelAndView of(String token, LinkView view, String done) {
        return page("own", token, view).addObject("done", DEEDS.get(done));
    }

    /// The page on which one thing about a pledge is changed: the same form for all, with the part that is asked.
    ///
    /// @param part what is changed: `ways`, `condition` or `zip`
    static ModelAndView change(String part, String token, LinkView view, Seat seat, ChoiceForm form) {
        LinkView.Promised promised = view.promised(seat)
                .filter(promise -> promise.pledge().isConfirmed())
                .orElseThrow(LinkGone::new);
        return page("change", token, view)
                .addObject("promised", promised)
                .addObject("part", part)
                .addObject("form", form);
    }

    private static ModelAndView page(String name, String token, LinkView view) {
        return new ModelAndView("link/" + name)
                .addObject("token", token)
                .addObject("view", view)
                .addObject("accent", view.campaign().accent());
    }

    /// Back to it, where it says what was just done.
    static ModelAndView back(String token, String done) {
        return new ModelAndView("redirect:" + path(token, done));
    }

    static String path(String token, String done) {
        return "/link/" + token + "?own&done=" + done;
    }
}
