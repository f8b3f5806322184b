package org.groundswell.pledge;

import org.groundswell.count.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// How many others must be in, if somebody depends on that.
@Controller
@RequestMapping("/link/{token}/condition")
class ConditionController {

    private final ChangePages pages;
    private final Changing changing;

    ConditionController(ChangePages pages, Changing changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        return pages.open("condition", token, form);
    }

    @PostMapping
    ModelAndView change(@PathVariable String token, @ModelAttribute("form") ChoiceForm form, BindingResult errors) {
        @Nullable Condition condition = form.findCondition(errors);
        return pages.answer(
                "condition", token, form, errors, "saved", () -> changing.condition(token, form.whose(), condition));
    }

    /// "I will do it anyway".
    @PostMapping("/removal")
    ModelAndView countAnyway(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        changing.condition(token, form.whose(), null);
        return OwnPage.back(token, "counted");
    }
}
