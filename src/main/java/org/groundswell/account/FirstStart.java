package org.groundswell.account;

import org.groundswell.platform.GroundswellProperties;
import org.groundswell.platform.Languages;
import org.groundswell.platform.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What the console says about accounts when the application starts.
@Component
@Profile("!demo")
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Founding founding;
    private final Links links;
    private final Languages languages;
    private final GroundswellProperties properties;

    FirstStart(Founding founding, Links links, Languages languages, GroundswellProperties properties) {
        this.founding = founding;
        this.links = links;
        this.languages = languages;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        founding.prepare()
                .ifPresent(token -> LOG.info(
                        "There is no account yet. Make the owner's here, within 72 hours, once: {}",
                        links.absolute(languages.first(), "/setup/" + token)));
        if (properties.secure()) {
            LOG.warn("A password is the only factor of every account so far. Choose long ones and give few roles.");
        }
    }
}
