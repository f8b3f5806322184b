package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.groundswell.platform.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The link that the demo prints on the console. Opening it changes nothing, its button signs in, once.
@Controller
@Profile("demo")
class OneTimeSignInController {

    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Homes homes;
    private final Admitting admitting;

    OneTimeSignInController(OneTimeLinks links, Sessions sessions, Homes homes, Admitting admitting) {
        this.links = links;
        this.sessions = sessions;
        this.homes = homes;
        this.admitting = admitting;
    }

    @GetMapping("/sign-in/once/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("works", links.works(OneTimeLinks.Purpose.SIGN_IN, token));
        return "account/one-time";
    }

    @PostMapping("/sign-in/once/{token}")
    String signIn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        UUID account = links.use(OneTimeLinks.Purpose.SIGN_IN, token)
                .map(OneTimeLinks.Used::account)
                .orElseThrow(NotFound::new);
        sessions.begin(admitting.admit(account), request, response);
        return "redirect:" + homes.of(account);
    }
}
