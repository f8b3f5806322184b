package org.groundswell.link;

import org.groundswell.platform.Ids;
import org.groundswell.pledge.Leaving;
import org.groundswell.pledge.LinkGone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Undoing a yes to a partner, by its link.
@Controller
@RequestMapping("/link/{token}")
class SharedController {

    private final Leaving leaving;

    SharedController(Leaving leaving) {
        this.leaving = leaving;
    }

    @PostMapping("/sharing/end")
    ModelAndView stop(@PathVariable String token, @RequestParam(defaultValue = "") String partner) {
        leaving.stopSharing(token, Ids.parse(partner).orElseThrow(LinkGone::new));
        return OwnPage.back(token, "unshared");
    }
}
