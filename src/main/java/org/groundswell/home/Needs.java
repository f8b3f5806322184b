package org.groundswell.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.DraftLine;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.CommitmentQueries;
import org.groundswell.coalition.CommitmentRow;
import org.groundswell.coalition.CommitmentSentences;
import org.groundswell.coalition.CommitmentsWaiting;
import org.groundswell.home.TodayPage.Need;
import org.groundswell.mail.OutboxQueries;
import org.groundswell.mail.OutboxStanding;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What waits for somebody: failing mail, then what is late, then decisions, then drafts whose day comes near.
@Component
class Needs {

    private final OutboxQueries outbox;
    private final CommitmentQueries commitments;
    private final CommitmentSentences sentences;
    private final ActionQueries actions;
    private final Surroundings surroundings;
    private final MessageSource messages;

    Needs(
            OutboxQueries outbox,
            CommitmentQueries commitments,
            CommitmentSentences sentences,
            ActionQueries actions,
            Surroundings surroundings,
            MessageSource messages) {
        this.outbox = outbox;
        this.commitments = commitments;
        this.sentences = sentences;
        this.actions = actions;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    List<Need> of(CampaignView campaign, LocalDate today, Locale locale) {
        var needs = new ArrayList<Need>();
        mail(needs, locale);
        late(needs, campaign, today, locale);
        waiting(needs, campaign, locale);
        for (DraftLine draft : actions.draftsIn(campaign.id())) {
            needs.add(draft(campaign, draft, today, locale));
        }
        if (actions.inCampaign(campaign.id()).isEmpty()
                && needs.stream().noneMatch(need -> need.number().equals("1"))) {
            needs.add(new Need(
                    "1",
                    say("home.today.first", locale),
                    say("home.today.first.more", locale),
                    false,
                    "/organize/" + campaign.slug() + "/actions/new",
                    say("home.today.first.verb", locale)));
        }
        return needs;
    }

    private void mail(List<Need> needs, Locale locale) {
        OutboxStanding standing = outbox.standing();
        if (!outbox.configured()) {
            needs.add(need(
                    standing.waiting(),
                    say("home.today.mail.nowhere", locale),
                    say("home.today.mail.nowhere.more", locale)));
        } else if (standing.troubled() + standing.failed() > 0) {
            needs.add(need(
                    standing.troubled() + standing.failed(),
                    say("home.today.mail.troubled", locale, standing.troubled() + standing.failed()),
                    say("home.today.mail.troubled.more", locale, standing.troubled(), standing.failed())));
        }
    }

    private static Need need(int number, String text, String more) {
        return new Need(Integer.toString(number), text, more, true, null, null);
    }

    private void late(List<Need> needs, CampaignView campaign, LocalDate today, Locale locale) {
        List<CommitmentRow> late = commitments.late(campaign.id(), today);
        if (!late.isEmpty()) {
            CommitmentRow oldest = late.getFirst();
            needs.add(new Need(
                    Integer.toString(late.size()),
                    say("home.today.late", locale, late.size()),
                    say("home.today.late.more", locale, sentences.flag(oldest, locale), sentences.say(oldest, locale)),
                    true,
                    "/organize/" + campaign.slug() + "/commitments",
                    say("home.today.look", locale)));
        }
    }

    private void waiting(List<Need> needs, CampaignView campaign, Locale locale) {
        CommitmentsWaiting waiting = commitments.waiting(campaign.id());
        if (waiting.count() > 0) {
            @Nullable
            String since = waiting.oldest() == null
                    ? null
                    : say("home.today.waiting.more", locale, surroundings.when(waiting.oldest(), locale));
            needs.add(new Need(
                    Integer.toString(waiting.count()),
                    say("home.today.waiting", locale, waiting.count()),
                    since,
                    false,
                    "/organize/" + campaign.slug() + "/commitments?state=PROPOSED",
                    say("home.today.decide", locale)));
        }
    }

    private Need draft(CampaignView campaign, DraftLine draft, LocalDate today, Locale locale) {
        String more = draft.day() == null
                ? say("home.today.draft.noDay", locale)
                : say("home.today.draft.inDays", locale, ChronoUnit.DAYS.between(today, draft.day()));
        return new Need(
                "1",
                say("home.today.draft", locale, draft.name().in(locale)),
                more,
                false,
                "/organize/" + campaign.slug() + "/actions/" + draft.slug(),
                say("home.today.finish", locale));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
