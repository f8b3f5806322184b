package org.groundswell.link;

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

/// Where somebody is, if they say so.
@Controller
@RequestMapping("/link/{token}/zip")
class ZipController {

    private final ChangePages pages;
    private final Changing changing;
    private final Zips zips;

    ZipController(ChangePages pages, Changing changing, Zips zips) {
        this.pages = pages;
        this.changing = changing;
        this.zips = zips;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        return pages.open("zip", token, form);
    }

    @PostMapping
    ModelAndView change(@PathVariable String token, @ModelAttribute("form") ChoiceForm form, BindingResult errors) {
        @Nullable Zip zip = form.findZip(zips, errors);
        return pages.answer("zip", token, form, errors, "saved", () -> changing.zip(token, form.whose(), zip));
    }
}
