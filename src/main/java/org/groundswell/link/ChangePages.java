package org.groundswell.link;

import org.groundswell.platform.Refused;
import org.groundswell.pledge.LinkGone;
import org.groundswell.pledge.LinkQueries;
import org.groundswell.pledge.LinkView;
import org.groundswell.pledge.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which one thing about a pledge is changed: what, how many others, where.
@Component
class ChangePages {

    private final LinkQueries links;

    ChangePages(LinkQueries links) {
        this.links = links;
    }

    /// The form as the pledge says it now.
    ///
    /// @param asked names the pledge, and holds nothing else yet
    ModelAndView open(String part, String token, ChoiceForm asked) {
        LinkView view = links.open(token);
        Seat seat = asked.whose();
        ChoiceForm form = view.promised(seat)
                .map(promised -> ChoiceForm.of(promised.pledge()))
                .orElseThrow(LinkGone::new);
        return OwnPage.change(part, token, view, seat, form);
    }

    /// Does what was asked and goes back to the page; the form as it was sent when it does not fit.
    ///
    /// @param deed may throw [Refused]
    /// @param done what to say was done
    ModelAndView answer(String part, String token, ChoiceForm form, BindingResult errors, String done, Runnable deed) {
        if (!errors.hasErrors()) {
            try {
                deed.run();
                return OwnPage.back(token, done);
            } catch (Refused refused) {
                refused.into(errors);
            }
        }
        ModelAndView page = OwnPage.change(part, token, links.open(token), form.whose(), form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
