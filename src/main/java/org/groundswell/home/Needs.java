package org.groundswell.home;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.DraftDue;
import org.groundswell.action.DraftLine;
import org.groundswell.action.Lack;
import org.groundswell.action.NewsLine;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.SumQueries;
import org.groundswell.home.TodayPage.Need;
import org.groundswell.mail.OutboxQueries;
import org.groundswell.mail.OutboxStanding;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What waits for somebody: a change that people must hear of, failing mail, what is late, what waits for an answer,
/// drafts whose day comes near. Nothing that its reader could not open.
@Component
class Needs {

    private static final Duration NEWS = Duration.ofDays(1);
    private static final int NEAR_DAYS = 14;

    private final OutboxQueries outbox;
    private final PartnerNeeds partners;
    private final ActionQueries actions;
    private final SumQueries sums;
    private final Surroundings surroundings;
    private final MessageSource messages;
    private final Clock clock;

    Needs(
            OutboxQueries outbox,
            PartnerNeeds partners,
            ActionQueries actions,
            SumQueries sums,
            Surroundings surroundings,
            MessageSource messages,
            Clock clock) {
        this.outbox = outbox;
        this.partners = partners;
        this.actions = actions;
        this.sums = sums;
        this.surroundings = surroundings;
        this.messages = messages;
        this.clock = clock;
    }

    List<Need> of(Actor actor, CampaignView campaign, LocalDate today, Locale locale) {
        var needs = new ArrayList<Need>();
        news(needs, campaign, locale);
        mail(needs, locale);
        int drift = sums.drift();
        if (drift > 0) {
            needs.add(failing(drift, say("home.today.drift", locale, drift), say("home.today.drift.more", locale)));
        }
        if (actor.may(Role.ADMIN, Scope.campaign(campaign.id()))) {
            needs.addAll(partners.of(campaign, today, locale));
        }
        List<DraftDue> due = actions.draftsDue(campaign.id(), today, today.plusDays(NEAR_DAYS), campaign.languages());
        due.forEach(draft -> needs.add(draft(campaign, draft, today, locale)));
        if (due.isEmpty() && actions.inCampaign(campaign.id()).isEmpty()) {
            needs.add(first(campaign, locale));
        }
        return needs;
    }

    /// A change is told by mail. Until that has left, there are people who plan with the old day or place.
    private void news(List<Need> needs, CampaignView campaign, Locale locale) {
        for (NewsLine news : actions.newsSince(campaign.id(), clock.instant().minus(NEWS))) {
            int untold = outbox.waitingFor(news.cause());
            if (untold > 0) {
                boolean overdue = news.mailNotBefore().isBefore(clock.instant());
                String more = overdue ? "home.today.news.overdue" : "home.today.news.soon";
                needs.add(new Need(
                        Integer.toString(untold),
                        say("home.today.news", locale, untold, news.action().in(locale)),
                        say(more, locale, surroundings.when(news.mailNotBefore(), locale)),
                        overdue,
                        "/organize/" + campaign.slug() + "/actions/" + news.slug(),
                        say("home.today.look", locale)));
            }
        }
    }

    private void mail(List<Need> needs, Locale locale) {
        OutboxStanding standing = outbox.standing();
        if (!outbox.configured()) {
            needs.add(failing(
                    standing.waiting(),
                    say("home.today.mail.nowhere", locale, standing.waiting()),
                    say("home.today.mail.nowhere.more", locale)));
        } else if (standing.troubled() + standing.failed() > 0) {
            int troubled = standing.troubled() + standing.failed();
            needs.add(failing(
                    troubled,
                    say("home.today.mail.troubled", locale, troubled),
                    say("home.today.mail.troubled.more", locale, standing.troubled(), standing.failed())));
        }
    }

    private static Need failing(int number, String text, String more) {
        return new Need(number == 0 ? "!" : Integer.toString(number), text, more, true, null, null);
    }

    private Need draft(CampaignView campaign, DraftDue due, LocalDate today, Locale locale) {
        DraftLine draft = due.draft();
        long days = ChronoUnit.DAYS.between(today, Objects.requireNonNull(draft.day()));
        String lacks = due.lacks().stream().map(lack -> said(lack, locale)).collect(Collectors.joining(" "));
        return new Need(
                "1",
                say("home.today.draft", locale, draft.name().in(locale), days),
                lacks.isEmpty() ? say("home.today.draft.ready", locale) : lacks,
                false,
                "/organize/" + campaign.slug() + "/actions/" + draft.slug(),
                say("home.today.finish", locale));
    }

    private String said(Lack lack, Locale locale) {
        Locale language = lack.language();
        return say(
                lack.messageKey(), locale, language == null ? "" : language.getDisplayLanguage(locale), lack.count());
    }

    /// Before anything is public there is one thing to do, whatever else waits.
    private Need first(CampaignView campaign, Locale locale) {
        String actionsPath = "/organize/" + campaign.slug() + "/actions/";
        return actions.draftsIn(campaign.id()).stream()
                .findFirst()
                .map(draft -> new Need(
                        "1",
                        say("home.today.first", locale),
                        say("home.today.first.draft", locale, draft.name().in(locale)),
                        false,
                        actionsPath + draft.slug(),
                        say("home.today.finish", locale)))
                .orElseGet(() -> new Need(
                        "1",
                        say("home.today.first", locale),
                        say("home.today.first.more", locale),
                        false,
                        actionsPath + "new",
                        say("home.today.newAction", locale)));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
