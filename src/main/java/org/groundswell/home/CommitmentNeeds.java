package org.groundswell.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.campaign.CampaignView;
import org.groundswell.commitment.CommitmentCounts;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.commitment.CommitmentRow;
import org.groundswell.commitment.CommitmentSentences;
import org.groundswell.commitment.CommitmentsWaiting;
import org.groundswell.home.TodayPage.Need;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What partners' promises ask of a campaign's admins: what is late, then what waits for an answer.
@Component
class CommitmentNeeds {

    private final CommitmentQueries commitments;
    private final CommitmentCounts counts;
    private final CommitmentSentences sentences;
    private final Surroundings surroundings;
    private final MessageSource messages;

    CommitmentNeeds(
            CommitmentQueries commitments,
            CommitmentCounts counts,
            CommitmentSentences sentences,
            Surroundings surroundings,
            MessageSource messages) {
        this.commitments = commitments;
        this.counts = counts;
        this.sentences = sentences;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    List<Need> of(CampaignView campaign, LocalDate today, Locale locale) {
        String board = "/organize/" + campaign.slug() + "/commitments";
        var needs = new ArrayList<Need>();
        List<CommitmentRow> late = commitments.late(campaign.id(), today);
        if (!late.isEmpty()) {
            needs.add(late(late, board, locale));
        }
        CommitmentsWaiting waiting = counts.waiting(campaign.id());
        if (waiting.count() > 0) {
            needs.add(waiting(waiting, board, locale));
        }
        return needs;
    }

    private Need late(List<CommitmentRow> late, String board, Locale locale) {
        CommitmentRow oldest = late.getFirst();
        return new Need(
                Integer.toString(late.size()),
                say("home.today.late", locale, late.size()),
                say("home.today.late.more", locale, sentences.flag(oldest, locale), sentences.say(oldest, locale)),
                true,
                board,
                say("home.today.look", locale));
    }

    private Need waiting(CommitmentsWaiting waiting, String board, Locale locale) {
        Instant oldest = waiting.oldest();
        return new Need(
                Integer.toString(waiting.count()),
                say("home.today.waiting", locale, waiting.count()),
                oldest == null ? null : say("home.today.waiting.more", locale, surroundings.when(oldest, locale)),
                false,
                board + "?state=PROPOSED",
                say("home.today.decide", locale));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
