package org.groundswell.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Answer;
import org.groundswell.count.CountQueries;
import org.groundswell.count.ExactKept;
import org.groundswell.home.TodayPage.Past;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The actions whose day has passed not long ago, and what was kept.
@Component
class Behind {

    private static final int DAYS = 30;

    private final ActionQueries actions;
    private final CountQueries counts;
    private final MessageSource messages;
    private final Clock clock;

    Behind(ActionQueries actions, CountQueries counts, MessageSource messages, Clock clock) {
        this.actions = actions;
        this.counts = counts;
        this.messages = messages;
        this.clock = clock;
    }

    /// The last one first.
    List<Past> lines(CampaignView campaign, LocalDate today, Locale locale) {
        return actions.inCampaign(campaign.id()).reversed().stream()
                .filter(action -> action.state() == State.PUBLISHED && action.isOver(clock))
                .filter(action -> !action.day().isBefore(today.minusDays(DAYS)))
                .map(action -> new Past(
                        action.day(),
                        action.name().in(locale),
                        say(counts.exactKept(action.id()), locale),
                        path(campaign, action)))
                .toList();
    }

    private String say(ExactKept kept, Locale locale) {
        Integer took = kept.answers().get(Answer.TOOK_PART);
        if (took == null) {
            return messages.getMessage("home.today.kept.few", null, locale);
        }
        return kept.answered()
                .map(all -> messages.getMessage("home.today.kept.of", new Object[] {took, all}, locale))
                .orElseGet(() -> messages.getMessage("home.today.kept", new Object[] {took}, locale));
    }

    private static String path(CampaignView campaign, ActionLine action) {
        return "/organize/%s/actions/%s/kept".formatted(campaign.slug(), action.slug());
    }
}
