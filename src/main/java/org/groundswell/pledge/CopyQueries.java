package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.count.Condition;
import org.groundswell.mail.OutboxQueries;
import org.groundswell.people.People;
import org.groundswell.platform.LocalizedText;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;

/// Everything we hold of a person in a campaign: whoever has the link may read it, as they may read their mail.
@Component
class CopyQueries {

    private final LinkTokens tokens;
    private final LinkQueries links;
    private final Submissions submissions;
    private final People people;
    private final ActionQueries actions;
    private final OutboxQueries outbox;
    private final CopyWords words;

    CopyQueries(
            LinkTokens tokens,
            LinkQueries links,
            Submissions submissions,
            People people,
            ActionQueries actions,
            OutboxQueries outbox,
            CopyWords words) {
        this.tokens = tokens;
        this.links = links;
        this.submissions = submissions;
        this.people = people;
        this.actions = actions;
        this.outbox = outbox;
        this.words = words;
    }

    /// @throws LinkGone when the link does not work
    Map<String, Object> of(String token) {
        Holder holder = tokens.holder(token);
        LinkView view = links.open(token);
        var held = new LinkedHashMap<String, Object>();
        held.put("campaign", say(view.campaign().title()));
        held.put(
                "email",
                people.address(holder.campaignId(), holder.personId())
                        .orElseThrow(LinkGone::new)
                        .text());
        held.put("mailStopped", view.mailStopped());
        held.put("pledges", view.promised().stream().map(this::pledge).toList());
        held.put(
                "notConfirmed",
                submissions.of(holder.personId()).stream().map(this::signUp).toList());
        held.put("links", tokens.count(holder));
        held.put("mailsInTheQueueOrSentToday", outbox.count(holder.personId()));
        return held;
    }

    private Map<String, Object> pledge(LinkView.Promised promised) {
        Pledge pledge = promised.pledge();
        var one = action(promised.action(), pledge.ways());
        one.put("state", pledge.state());
        one.put("since", pledge.day().toString());
        one.put("forTheDay", pledge.forDay().toString());
        one.put("zip", pledge.zip() == null ? "" : pledge.zip());
        Condition condition = pledge.condition();
        one.put("onlyIfSoManyAreIn", condition == null ? "" : String.valueOf(condition.minimum()));
        one.put("saidYesAgain", pledge.terms().reconfirmed());
        one.put("answeredAfterTheDay", pledge.terms().answered());
        one.put("cameByALinkOf", words.partner(pledge.terms().source()));
        one.put("proof", pledge.proof());
        one.put("keptUntil", pledge.keptUntil().toString());
        return one;
    }

    private Map<String, Object> signUp(Submission submission) {
        var one = actions.byId(submission.of().actionId())
                .map(action -> action(action, submission.ways()))
                .orElseGet(LinkedHashMap::new);
        one.put("typedAt", submission.at().toString());
        one.put("onlyIfEnoughOthersAreIn", submission.onlyIf());
        one.put("cameByALinkOf", words.partner(submission.source()));
        one.put("language", submission.locale().getLanguage());
        return one;
    }

    private Map<String, Object> action(ActionView action, Collection<UUID> ways) {
        Map<UUID, LocalizedText> words = actions.wayTexts(action.id());
        List<String> chosen = ways.stream()
                .map(words::get)
                .filter(text -> text != null)
                .map(this::say)
                .toList();
        LocalDate day = action.day();
        var one = new LinkedHashMap<String, Object>();
        one.put("action", say(action.name()));
        one.put("day", day.toString());
        one.put("ways", chosen);
        return one;
    }

    private String say(LocalizedText text) {
        return words.say(text);
    }
}
