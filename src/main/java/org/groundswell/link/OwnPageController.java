package org.groundswell.link;

import org.groundswell.pledge.Leaving;
import org.groundswell.pledge.LinkGone;
import org.groundswell.pledge.LinkQueries;
import org.groundswell.pledge.LinkView;
import org.groundswell.pledge.Pledging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What somebody does on their own page. What cannot be taken back asks first, on a page.
@Controller
@RequestMapping("/link/{token}")
class OwnPageController {

    private final LinkQueries links;
    private final Pledging pledging;
    private final Leaving leaving;

    OwnPageController(LinkQueries links, Pledging pledging, Leaving leaving) {
        this.links = links;
        this.pledging = pledging;
        this.leaving = leaving;
    }

    @GetMapping("/withdrawal")
    String askBeforeWithdrawal(@PathVariable String token, @ModelAttribute("form") ChoiceForm form, Model model) {
        LinkView view = links.open(token);
        model.addAttribute("token", token);
        model.addAttribute("accent", view.campaign().accent());
        model.addAttribute("view", view);
        model.addAttribute("promised", view.promised(form.whose()).orElseThrow(LinkGone::new));
        return "link/withdrawal";
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String token, @ModelAttribute("form") ChoiceForm form) {
        pledging.withdraw(token, form.whose());
        return OwnPage.back(token, "withdrawn");
    }

    @GetMapping("/erasure")
    String askBeforeErasure(@PathVariable String token, Model model) {
        LinkView view = links.open(token);
        model.addAttribute("token", token);
        model.addAttribute("accent", view.campaign().accent());
        model.addAttribute("two", view.promised().stream().anyMatch(LinkView.Promised::isSecond));
        return "link/erasure";
    }

    @PostMapping("/erasure")
    String erase(@PathVariable String token) {
        leaving.erase(token);
        return "redirect:/link/erased";
    }

    @GetMapping("/stop")
    String askBeforeStop(@PathVariable String token, Model model) {
        LinkView view = links.open(token);
        model.addAttribute("token", token);
        model.addAttribute("accent", view.campaign().accent());
        model.addAttribute("stopped", view.mailStopped());
        return "link/stop";
    }

    /// Mail programs send this by themselves when somebody taps "unsubscribe" there, so it needs no field to stop.
    @PostMapping("/stop")
    ModelAndView stop(@PathVariable String token, @RequestParam(defaultValue = "true") boolean stopped) {
        leaving.stopMail(token, stopped);
        return OwnPage.back(token, stopped ? "stopped" : "resumed");
    }
}
