package org.groundswell.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionDraft;
import org.groundswell.action.ActionDrafting;
import org.groundswell.action.ActionEditing;
import org.groundswell.action.ActionPublishing;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.Schedule;
import org.groundswell.action.Where;
import org.groundswell.commitment.Stating;
import org.groundswell.demo.DemoCoalition.Published;
import org.groundswell.demo.DemoFacts.ActionFacts;
import org.groundswell.platform.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's actions, drafted and published as an organizer does it.
@Component
@Profile("demo")
class DemoActions {

    private final ActionDrafting drafting;
    private final ActionEditing editing;
    private final ActionPublishing publishing;
    private final ActionQueries queries;
    private final Stating stating;

    DemoActions(
            ActionDrafting drafting,
            ActionEditing editing,
            ActionPublishing publishing,
            ActionQueries queries,
            Stating stating) {
        this.stating = stating;
        this.queries = queries;
        this.drafting = drafting;
        this.editing = editing;
        this.publishing = publishing;
    }

    void draft(Actor actor, UUID campaign, UUID id, ActionFacts facts) {
        drafting.draft(
                actor,
                campaign,
                new ActionDraft(
                        id,
                        facts.kind(),
                        DemoFacts.text(facts.name()),
                        new Schedule(facts.day(), facts.starts(), facts.ends(), facts.zone()),
                        where(facts),
                        DemoFacts.text(facts.ask())));
        drafting.readdress(actor, id, queries.versionOf(id), facts.slug());
    }

    Published publish(Actor actor, UUID campaign, ActionFacts facts, LocalDate today) {
        UUID id = Ids.ordered();
        draft(actor, campaign, id, facts);
        if (facts.about() != null) {
            editing.rewrite(actor, id, queries.versionOf(id), facts.texts(facts.about()));
        }
        if (facts.contact() != null) {
            editing.nameContact(
                    actor, id, queries.versionOf(id), facts.contact().ask());
        }
        if (!facts.needs().isEmpty()) {
            stating.state(actor, campaign, id, 0, facts.needs());
            stating.show(actor, campaign, id, facts.needsShown());
        }
        publishing.publish(actor, id, queries.versionOf(id));
        return new Published(id, today, facts.day());
    }

    /// Says what came of an action.
    void conclude(Actor actor, UUID id, ActionFacts facts) {
        editing.conclude(actor, id, queries.versionOf(id), DemoFacts.text(facts.outcome()));
    }

    private static Where where(ActionFacts facts) {
        if (facts.online() != null) {
            return Where.online(facts.online());
        }
        return facts.places().isEmpty() ? Where.MANY_PLACES : Where.at(facts.places());
    }
}
