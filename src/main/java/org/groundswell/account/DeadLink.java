package org.groundswell.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The one page for a link that was used, is old or never was.
final class DeadLink {

    private DeadLink() {}

    static ModelAndView page() {
        return new ModelAndView("account/dead-link", HttpStatus.NOT_FOUND);
    }

    /// For an invitation that was accepted: whoever comes back to it wants to sign in.
    static ModelAndView takenUp() {
        return page().addObject("takenUp", true);
    }
}
