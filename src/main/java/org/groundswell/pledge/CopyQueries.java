package org.groundswell.pledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.mail.OutboxQueries;
import org.groundswell.people.People;
import org.groundswell.pledge.ConditionsTold.Told;
import org.groundswell.pledge.LinkTokens.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything we hold of a person in a campaign: whoever has the link may read it, as they may read their mail.
@Component
public class CopyQueries {

    private final LinkTokens tokens;
    private final LinkQueries links;
    private final Submissions submissions;
    private final People people;
    private final OutboxQueries outbox;
    private final ConditionsTold told;
    private final CopyWords words;

    CopyQueries(
            LinkTokens tokens,
            LinkQueries links,
            Submissions submissions,
            People people,
            OutboxQueries outbox,
            ConditionsTold told,
            CopyWords words) {
        this.tokens = tokens;
        this.links = links;
        this.submissions = submissions;
        this.people = people;
        this.outbox = outbox;
        this.told = told;
        this.words = words;
    }

    /// @throws LinkGone when the link does not work
    public Map<String, Object> of(String token, Locale locale) {
        Holder holder = tokens.holder(token);
        LinkView view = links.open(token);
        var held = new LinkedHashMap<String, Object>();
        held.put("campaign", view.campaign().title().in(locale));
        held.put(
                "email",
                people.address(holder.campaignId(), holder.personId())
                        .orElseThrow(LinkGone::new)
                        .text());
        held.put("language", view.language().getLanguage());
        held.put("mailStopped", view.mailStopped());
        held.put("pledges", pledges(view, told.of(holder.personId()), locale));
        held.put(
                "notConfirmed",
                submissions.of(holder.personId()).stream()
                        .map(submission -> signUp(submission, locale))
                        .toList());
        held.put("links", tokens.purposes(holder));
        held.put("mailsInTheQueueOrSentToday", outbox.count(holder.personId()));
        return held;
    }

    private List<Map<String, Object>> pledges(LinkView view, Map<UUID, Told> written, Locale locale) {
        return view.promised().stream()
                .map(promised -> pledge(promised, written.get(promised.pledge().id()), locale))
                .toList();
    }

    private Map<String, Object> pledge(LinkView.Promised promised, @Nullable Told written, Locale locale) {
        Pledge pledge = promised.pledge();
        Terms terms = pledge.terms();
        Condition condition = terms.condition();
        var one = words.action(promised.action(), pledge.ways(), locale);
        one.put("state", pledge.state());
        one.put("since", pledge.day().toString());
        one.put("forTheDay", pledge.forDay().toString());
        one.put("secondPersonInTheHome", promised.isSecond());
        one.put("zip", terms.zip() == null ? "" : terms.zip());
        one.put("countedInState", terms.place().state());
        one.put("countedInCounty", terms.place().county());
        putCondition(one, condition, written);
        one.put("saidYesAgain", terms.reconfirmed());
        one.put("cameByALinkOf", words.partner(terms.source()));
        one.put("answeredAfterTheDay", terms.answered());
        one.put("proof", pledge.proof());
        one.put("keptUntil", pledge.keptUntil().toString());
        return one;
    }

    private static void putCondition(Map<String, Object> one, @Nullable Condition condition, @Nullable Told written) {
        one.put("onlyIfSoManyAreIn", condition == null ? "" : String.valueOf(condition.minimum()));
        one.put("onlyIfTheyAre", condition == null ? "" : condition.scope());
        one.put(
                "lastWrittenAboutEnoughOthers",
                written == null ? "" : written.on().toString());
        one.put("whatWasWritten", written == null ? "" : written.what());
    }

    private Map<String, Object> signUp(Submission submission, Locale locale) {
        var one = words.action(submission.of().actionId(), submission.ways(), locale);
        one.put("typedAt", submission.at().toString());
        one.put("onlyIfEnoughOthersAreIn", submission.onlyIf());
        one.put("cameByALinkOf", words.partner(submission.source()));
        one.put("language", submission.locale().getLanguage());
        return one;
    }
}
