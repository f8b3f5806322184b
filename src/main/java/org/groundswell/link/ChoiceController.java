package org.groundswell.link;

import org.groundswell.pledge.Changing;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What somebody does on a day, and on which.
@Controller
@RequestMapping("/link/{token}")
class ChoiceController {

    private final ChangePages pages;
    private final Changing changing;

    ChoiceController(ChangePages pages, Changing changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping("/ways")
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        return pages.open("ways", token, form);
    }

    @PostMapping("/ways")
    ModelAndView change(@PathVariable String token, @ModelAttribute("form") ChoiceForm form, BindingResult errors) {
        return pages.answer(
                "ways", token, form, errors, "changed", () -> changing.ways(token, form.whose(), form.chosen()));
    }

    /// The day that was asked about is part of the form: it may have changed again since.
    @PostMapping("/day")
    ModelAndView agree(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        boolean agreed = changing.agree(token, form.whose(), form.askedDay());
        return OwnPage.back(token, agreed ? "agreed" : "");
    }

    /// What was typed again for an action is dropped.
    @PostMapping("/again/removal")
    ModelAndView leaveAsItIs(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        changing.leaveAsItIs(token, form.actionId());
        return OwnPage.back(token, "");
    }
}
