package org.groundswell.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// One's own account.
@Controller
class AccountController {

    @GetMapping("/account")
    ModelAndView own(Actor actor) {
        return new ModelAndView("account/account");
    }
}
