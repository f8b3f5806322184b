package org.groundswell.pledge;

import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What somebody does on a day, and on which.
@Controller
@RequestMapping("/link/{token}")
class ChoiceController {

    private final LinkQueries links;
    private final Pledging pledging;

    ChoiceController(LinkQueries links, Pledging pledging) {
        this.links = links;
        this.pledging = pledging;
    }

    @PostMapping("/ways")
    ModelAndView change(@PathVariable String token, @ModelAttribute("form") ChoiceForm form, BindingResult errors) {
        try {
            pledging.change(token, form.actionId(), form.chosen());
            return OwnPage.back(token, "changed");
        } catch (Refused refused) {
            refused.into(errors);
            ModelAndView page = OwnPage.of(token, links.open(token), form, true, "");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /// The day that was asked about is part of the form: it may have changed again since.
    @PostMapping("/day")
    ModelAndView agree(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        boolean agreed = pledging.agree(token, form.actionId(), form.askedDay());
        return OwnPage.back(token, agreed ? "agreed" : "");
    }
}
