package org.groundswell.link;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.Sharing;
import org.groundswell.coalition.PartnerLinks;
import org.groundswell.count.Condition;
import org.groundswell.geo.Zip;
import org.groundswell.geo.Zips;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Tally;
import org.groundswell.pledge.ButtonAnswer;
import org.groundswell.pledge.Leaving;
import org.groundswell.pledge.LinkGone;
import org.groundswell.pledge.LinkQueries;
import org.groundswell.pledge.LinkView;
import org.groundswell.pledge.Pressing;
import org.groundswell.pledge.Seat;
import org.groundswell.sharing.Consenting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page that a mail's link opens. Opening it changes nothing, since mail programs open links by themselves; its
/// button does.
@Controller
@RequestMapping("/link/{token}")
class LinkController {

    private final LinkQueries links;
    private final Pressing pressing;
    private final Leaving leaving;
    private final Zips zips;
    private final Sharing sharing;
    private final PartnerLinks partners;
    private final Consenting consenting;

    LinkController(
            LinkQueries links,
            Pressing pressing,
            Leaving leaving,
            Zips zips,
            Sharing sharing,
            PartnerLinks partners,
            Consenting consenting) {
        this.links = links;
        this.pressing = pressing;
        this.leaving = leaving;
        this.zips = zips;
        this.sharing = sharing;
        this.partners = partners;
        this.consenting = consenting;
    }

    /// What was typed again for the same day replaces nothing by being opened: the page shows what there is, and
    /// asks.
    ///
    /// @param own whether somebody with a sign-up waiting asks for what was there before
    /// @param again whether somebody says whose it is what was typed again; "another" if it is not theirs
    /// @param done what was just done on the page, to say so
    @GetMapping
    ModelAndView open(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String own,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(defaultValue = "") String done) {
        LinkView view = links.open(token);
        boolean asked = view.unfinished() || (again != null && !view.waiting().isEmpty());
        if (!asked || (own != null && !view.promised().isEmpty())) {
            return OwnPage.of(token, view, done);
        }
        return button(token, view, ButtonForm.of(view.waiting(), again));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable String token, @ModelAttribute("form") ButtonForm form, BindingResult errors) {
        LinkView view = links.open(token);
        Zip zip = form.findZip(zips, errors);
        form.checkDays(view.waiting(), errors);
        form.checkWays(view.waiting(), errors);
        Condition condition = form.findCondition(view.waiting(), errors);
        if (!errors.hasErrors()) {
            try {
                var answer = new ButtonAnswer(form.chosen(), zip, condition, form.seats());
                Seat seat = pressing.press(token, answer, form.shared(), form.getNickname());
                return new ModelAndView(
                        "redirect:/link/" + token + "/thanks?action=" + seat.actionId() + "&seat=" + seat.number());
            } catch (Refused refused) {
                refused.into(errors);
            }
        }
        ModelAndView page = view.waiting().isEmpty() ? OwnPage.of(token, view, "") : button(token, view, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// Where a refused form is opened again: reloaded, or in the other language.
    @GetMapping({"/confirmation", "/refusal"})
    String form(@PathVariable String token) {
        return "redirect:/link/" + token;
    }

    @PostMapping("/refusal")
    String refuse(@PathVariable String token) {
        leaving.refuse(token);
        return "redirect:/link/erased";
    }

    @GetMapping("/thanks")
    String thanks(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable UUID action,
            @RequestParam(defaultValue = "0") int seat,
            Model model,
            Locale locale) {
        LinkView view = links.open(token);
        LinkView.Promised promised = view.standing(action, seat).orElseThrow(LinkGone::new);
        model.addAttribute("token", token);
        model.addAttribute("accent", view.campaign().accent());
        model.addAttribute("action", promised.action());
        model.addAttribute("promised", promised);
        Optional<Integer> total = promised.number();
        model.addAttribute("total", total.orElse(null));
        model.addAttribute(
                "tally",
                total.map(people -> Tally.of(people, promised.waiting())).orElse(null));
        Sharing.Share share = sharing.of(promised.action(), code(promised), locale);
        model.addAttribute("share", share);
        model.addAttribute("qr", sharing.qr(share, locale));
        return "link/thanks";
    }

    /// What the link they came by carried, so that whom they bring counts as brought by the same partner. Nothing
    /// of themselves goes along: nobody learns who brought whom.
    private String code(LinkView.Promised promised) {
        UUID source = promised.source();
        return source == null
                ? ""
                : partners.code(promised.action().campaignId(), source).orElse("");
    }

    private ModelAndView button(String token, LinkView view, ButtonForm form) {
        return new ModelAndView("link/button")
                .addObject("token", token)
                .addObject("view", view)
                .addObject("accent", view.campaign().accent())
                .addObject(
                        "offer",
                        consenting.offer(view.campaign().id(), view.sources()).orElse(null))
                .addObject("form", form);
    }
}
