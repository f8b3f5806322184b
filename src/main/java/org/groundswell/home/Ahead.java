package org.groundswell.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.Sharing;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.PublishedCount;
import org.groundswell.home.TodayPage.Coming;
import org.groundswell.home.TodayPage.Share;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The public actions still to come, and how to pass the next one on.
@Component
class Ahead {

    private final ActionQueries actions;
    private final CountQueries counts;
    private final Sharing sharing;
    private final MessageSource messages;

    Ahead(ActionQueries actions, CountQueries counts, Sharing sharing, MessageSource messages) {
        this.actions = actions;
        this.counts = counts;
        this.sharing = sharing;
        this.messages = messages;
    }

    /// Soonest first.
    List<ActionLine> in(UUID campaignId, LocalDate today) {
        return actions.inCampaign(campaignId).stream()
                .filter(action -> action.state() == State.PUBLISHED)
                .filter(action -> !action.day().isBefore(today))
                .toList();
    }

    List<Coming> lines(CampaignView campaign, List<ActionLine> coming, LocalDate today, Locale locale) {
        Map<UUID, PublishedCount> published =
                counts.published(coming.stream().map(ActionLine::id).toList());
        return coming.stream()
                .map(action -> new Coming(
                        action.day(),
                        action.name().in(locale),
                        say("home.today.inDays", locale, ChronoUnit.DAYS.between(today, action.day())),
                        Objects.requireNonNull(published.get(action.id()))
                                .total()
                                .map(total -> say("home.today.in", locale, total))
                                .orElseGet(() -> say("home.today.begun", locale)),
                        path(campaign, action)))
                .toList();
    }

    Share share(CampaignView campaign, ActionLine action, Locale locale) {
        String page = "/c/" + campaign.slug() + "/" + action.slug();
        Sharing.Share share = sharing.of(action, locale);
        return new Share(
                action.name().in(locale),
                page,
                share.shown(),
                share.text(),
                sharing.qr(share, locale),
                path(campaign, action) + "/share");
    }

    private static String path(CampaignView campaign, ActionLine action) {
        return "/organize/%s/actions/%s".formatted(campaign.slug(), action.slug());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
