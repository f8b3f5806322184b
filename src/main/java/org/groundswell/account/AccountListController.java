package org.groundswell.account;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Everybody who works here, for the owner.
@Controller
class AccountListController {

    private static final String LABEL = "Groundswell";

    private final AccountQueries queries;
    private final Inviting inviting;
    private final Histories histories;

    AccountListController(AccountQueries queries, Inviting inviting, Histories histories) {
        this.queries = queries;
        this.inviting = inviting;
        this.histories = histories;
    }

    @GetMapping("/organize/accounts")
    ModelAndView list(Actor actor, @ModelAttribute("form") InviteForm form, BindingResult errors, Locale locale) {
        actor.require(Role.OWNER, Scope.INSTALLATION);
        return page(HttpStatus.OK, locale);
    }

    @PostMapping("/organize/accounts/invitations")
    ModelAndView invite(
            Actor actor,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            inviting.invite(actor, new InvitationDraft(form.getEmail(), Role.OWNER, Scope.INSTALLATION, LABEL, locale));
        } catch (Refused refused) {
            refused.into(errors);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        Notices.tell(redirect, "account.invite.sent");
        return new ModelAndView("redirect:/organize/accounts");
    }

    /// Where a browser gets that loads the answer above again, or in the other language.
    @GetMapping("/organize/accounts/invitations")
    String back() {
        return "redirect:/organize/accounts";
    }

    @PostMapping("/organize/accounts/invitations/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        inviting.withdraw(actor, id);
        Notices.tell(redirect, "account.pending.withdrawn");
        return "redirect:" + back(actor);
    }

    /// Where somebody who changed a role goes on: admins of a campaign have no list of all accounts.
    static String back(Actor actor) {
        return actor.may(Role.OWNER, Scope.INSTALLATION) ? "/organize/accounts" : "/organize";
    }

    private ModelAndView page(HttpStatus status, Locale locale) {
        return new ModelAndView("account/accounts", status)
                .addObject("accounts", queries.accounts())
                .addObject("pending", queries.pending())
                .addObject("history", histories.about(Scopes.subject(Scope.INSTALLATION), locale));
    }
}
