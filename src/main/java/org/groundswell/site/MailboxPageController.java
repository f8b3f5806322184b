package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Surroundings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// "Now look in your mailbox": the same page for every address, known or not.
@Controller
class MailboxPageController {

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,200}");
    /// As long as a sign-up waits for its button.
    private static final Duration LINK_WORKS = Duration.ofDays(3);

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final PageAnswers pages;
    private final Surroundings surroundings;
    private final Clock clock;
    private final String sender;

    MailboxPageController(
            CampaignQueries campaigns,
            ActionQueries actions,
            PageAnswers pages,
            Surroundings surroundings,
            Clock clock,
            @Value("${groundswell.mail.from:sign-up@localhost}") String sender) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.pages = pages;
        this.surroundings = surroundings;
        this.clock = clock;
        this.sender = sender;
    }

    @GetMapping("/mailbox/{campaign}/{action}")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign,
            @PathVariable String action,
            @RequestParam(defaultValue = "") String at,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var ours = campaigns.bySlug(campaign).orElseThrow(NotFound::new);
        if (actions.published(campaign, action).isEmpty()) {
            throw new NotFound();
        }
        var model = Map.of(
                "accent",
                ours.accent(),
                "ending",
                HOST.matcher(at).matches() ? at : "",
                "sender",
                sender,
                "until",
                surroundings.when(clock.instant().plus(LINK_WORKS), locale),
                "back",
                "/c/" + campaign + "/" + action);
        return pages.once(HttpStatus.OK, "site/mailbox", model, request, response);
    }
}
