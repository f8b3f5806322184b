package org.groundswell.account;

import java.util.UUID;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The end of a role: asked on a page, then done.
@Controller
class RevocationController {

    private final AccountQueries queries;
    private final Revoking revoking;

    RevocationController(AccountQueries queries, Revoking revoking) {
        this.queries = queries;
        this.revoking = revoking;
    }

    @GetMapping("/organize/accounts/grants/{id}/revocation")
    ModelAndView ask(Actor actor, @PathVariable UUID id) {
        revoking.requireMay(actor, id);
        return page(actor, id, HttpStatus.OK);
    }

    @PostMapping("/organize/accounts/grants/{id}/revocation")
    ModelAndView revoke(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        revoking.requireMay(actor, id);
        String name = queries.grant(id).name();
        try {
            revoking.revoke(actor, id);
        } catch (Refused refused) {
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refusal", refused.messageKey());
        }
        Notices.tell(redirect, "account.revoke.done", name);
        return new ModelAndView("redirect:" + AccountListController.back(actor));
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status) {
        return new ModelAndView("account/revocation", status)
                .addObject("grant", queries.grant(id))
                .addObject("back", AccountListController.back(actor));
    }
}
