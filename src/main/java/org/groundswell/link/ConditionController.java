package org.groundswell.link;

import org.groundswell.count.Condition;
import org.groundswell.geo.Zip;
import org.groundswell.geo.Zips;
import org.groundswell.pledge.Changing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// How many others must be in, and where, if somebody depends on that.
@Controller
@RequestMapping("/link/{token}/condition")
class ConditionController {

    private final ChangePages pages;
    private final Changing changing;
    private final Zips zips;

    ConditionController(ChangePages pages, Changing changing, Zips zips) {
        this.pages = pages;
        this.changing = changing;
        this.zips = zips;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        return pages.open("condition", token, form);
    }

    @PostMapping
    ModelAndView change(@PathVariable String token, @ModelAttribute("form") ChoiceForm form, BindingResult errors) {
        @Nullable Condition condition = form.findCondition(errors);
        @Nullable Zip zip = form.findZip(zips, errors);
        return pages.answer(
                "condition",
                token,
                form,
                errors,
                "saved",
                () -> changing.condition(token, form.whose(), condition, zip));
    }

    /// "I will do it anyway".
    @PostMapping("/removal")
    ModelAndView countAnyway(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        changing.condition(token, form.whose(), null, null);
        return OwnPage.back(token, "counted");
    }
}
