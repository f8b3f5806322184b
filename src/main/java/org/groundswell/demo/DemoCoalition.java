package org.groundswell.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.DemoAccounts;
import org.groundswell.account.Grant;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.coalition.PartnerInvitation;
import org.groundswell.coalition.Partnering;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.commitment.CommitmentVerb;
import org.groundswell.commitment.Committing;
import org.groundswell.commitment.Promise;
import org.groundswell.demo.DemoFacts.ApplicationFacts;
import org.groundswell.demo.DemoFacts.CommitmentFacts;
import org.groundswell.demo.DemoFacts.PartnerFacts;
import org.groundswell.demo.DemoFacts.SharingFacts;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.sharing.Agreeing;
import org.groundswell.sharing.AgreementTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's partners and what became of their promises: invited, promised, decided, reported.
@Component
@Profile("demo")
class DemoCoalition {

    private static final int DECIDED_AFTER_DAYS = 2;

    private final DemoAccounts accounts;
    private final Partnering partnering;
    private final Committing committing;
    private final DemoAnswers answers;
    private final Agreeing agreeing;
    private final DemoNames names;
    private final Map<PartnerFacts, Member> members = new LinkedHashMap<>();
    private final Map<CommitmentFacts, UUID> commitments = new HashMap<>();

    DemoCoalition(
            DemoAccounts accounts,
            Partnering partnering,
            Committing committing,
            DemoAnswers answers,
            Agreeing agreeing,
            DemoNames names) {
        this.accounts = accounts;
        this.partnering = partnering;
        this.committing = committing;
        this.answers = answers;
        this.agreeing = agreeing;
        this.names = names;
    }

    /// Brings every partner in, with somebody who speaks for it.
    ///
    /// @param admin who has just given the password: inviting asks for it
    void join(Actor admin, UUID campaign, List<PartnerFacts> partners) {
        for (PartnerFacts facts : partners) {
            String mail = facts.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@partners.example";
            UUID partner = partnering.invite(
                    admin,
                    campaign,
                    new PartnerInvitation(
                            Ids.ordered(), facts.name(), facts.kind(), mail, Locale.of("en"), true, null));
            Grant grant = new Grant(Role.REPRESENTATIVE, Scope.partner(partner));
            var invitation = new InvitationDraft(mail, grant.role(), grant.scope(), facts.name(), Locale.of("en"));
            UUID account = accounts.join(
                    admin.accountId(), invitation, "Demo " + facts.name().split(" ", 2)[0]);
            var member = new Member(partner, new Actor(account, Set.of(grant), null));
            members.put(facts, member);
            share(admin, campaign, facts.sharing(), member);
        }
    }

    private void share(Actor admin, UUID campaign, @Nullable SharingFacts facts, Member member) {
        if (facts == null) {
            return;
        }
        UUID id = Ids.ordered();
        var terms = new AgreementTerms(facts.withName(), DemoFacts.text(facts.purpose()), facts.until());
        agreeing.offer(admin, campaign, member.partner(), id, terms);
        if (facts.agreed()) {
            agreeing.agree(member.actor(), member.partner(), id);
        }
    }

    void apply(UUID campaign, List<ApplicationFacts> applications) {
        names.apply(campaign, applications);
    }

    /// How many of a thousand people each partner's link brings.
    Map<UUID, Integer> brought() {
        var brought = new LinkedHashMap<UUID, Integer>();
        members.forEach((facts, member) -> brought.put(member.partner(), facts.brings()));
        return brought;
    }

    /// What happens to promises on a day, counted from the day their action was published.
    void live(Actor admin, UUID campaign, LocalDate day, Map<String, Published> published) {
        members.forEach((facts, member) -> facts.endorses()
                .forEach(endorsed ->
                        names.live(admin, campaign, day, member.partner(), member.actor(), endorsed, published)));
        members.forEach((facts, member) -> facts.commitments().forEach(commitment -> {
            Published action = published.get(commitment.action());
            if (action != null) {
                live(admin, campaign, day, member, commitment, action);
            }
        }));
        answers.remind();
    }

    private void live(
            Actor admin, UUID campaign, LocalDate day, Member member, CommitmentFacts facts, Published action) {
        // Spread over three days, the same ones at every load.
        LocalDate promised = action.on().plusDays(1 + facts.due().getDayOfMonth() % 3);
        if (day.equals(promised)) {
            promise(member, facts, action);
        } else if (day.equals(promised.plusDays(DECIDED_AFTER_DAYS))) {
            UUID id = Objects.requireNonNull(commitments.get(facts));
            answers.give(admin, campaign, member.actor(), member.partner(), id, facts);
        } else if (day.equals(action.day().plusDays(1))) {
            report(member, facts);
        }
    }

    private void promise(Member member, CommitmentFacts facts, Published action) {
        UUID id = Ids.ordered();
        commitments.put(facts, id);
        committing.draft(
                member.actor(),
                member.partner(),
                id,
                new Promise(facts.kind(), facts.quantity(), action.id(), facts.due()),
                "",
                facts.end() != CommitmentState.DRAFT);
    }

    private void report(Member member, CommitmentFacts facts) {
        UUID id = Objects.requireNonNull(commitments.get(facts));
        switch (facts.end()) {
            case KEPT -> committing.report(member.actor(), member.partner(), id, CommitmentVerb.KEEP, null);
            case PARTLY_KEPT ->
                committing.report(member.actor(), member.partner(), id, CommitmentVerb.KEEP_PARTLY, facts.delivered());
            case NOT_KEPT -> committing.report(member.actor(), member.partner(), id, CommitmentVerb.FAIL, null);
            case WITHDRAWN ->
                committing.withdraw(member.actor(), member.partner(), id, LocalizedText.of(said(facts)), said(facts));
            default -> {}
        }
    }

    private static String said(CommitmentFacts facts) {
        return facts.reason() == null ? "" : facts.reason();
    }

    /// A partner and who speaks for it.
    private record Member(UUID partner, Actor actor) {}

    /// @param on the day it was published
    /// @param day its own day
    record Published(UUID id, LocalDate on, LocalDate day) {}
}
