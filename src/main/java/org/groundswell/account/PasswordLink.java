package org.groundswell.account;

import org.groundswell.platform.Languages;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The way back for whoever has nobody to invite them again, such as the only owner: started once with
/// `groundswell.new-password-for`, the application prints a link on its console.
@Component
class PasswordLink {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordLink.class);

    private final PasswordResetting resetting;
    private final AccountSeals seals;
    private final Links links;
    private final Languages languages;
    private final String address;

    PasswordLink(
            PasswordResetting resetting,
            AccountSeals seals,
            Links links,
            Languages languages,
            @Value("${groundswell.new-password-for:}") String address) {
        this.resetting = resetting;
        this.seals = seals;
        this.links = links;
        this.languages = languages;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!address.isBlank()) {
            resetting
                    .link(seals.index(MailAddress.parse(address)))
                    .ifPresentOrElse(
                            token -> LOG.info(
                                    "A new password can be set here, within 72 hours, once: {}",
                                    links.absolute(languages.first(), "/sign-in/new-password/" + token)),
                            () -> LOG.warn("groundswell.new-password-for is the address of no account"));
        }
    }
}
