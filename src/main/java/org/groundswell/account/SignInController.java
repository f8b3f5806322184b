package org.groundswell.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Sign-in by address and password.
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(@ModelAttribute("form") SignInForm form) {
        return "account/sign-in";
    }
}
