package org.groundswell.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionDraft;
import org.groundswell.action.ActionDrafting;
import org.groundswell.action.ActionKind;
import org.groundswell.action.ActionPublishing;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.Schedule;
import org.groundswell.action.Where;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignTexts;
import org.groundswell.campaign.CampaignView;
import org.groundswell.campaign.Campaigning;
import org.groundswell.coalition.PartnerInvitation;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.PartnerLinks;
import org.groundswell.coalition.PartnerProfile;
import org.groundswell.coalition.Partnering;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.Committing;
import org.groundswell.commitment.Promise;
import org.groundswell.count.Condition;
import org.groundswell.endorsement.Authority;
import org.groundswell.endorsement.EndorsementQueries;
import org.groundswell.endorsement.EndorsementTerms;
import org.groundswell.endorsement.Endorsing;
import org.groundswell.joining.ApplicationDraft;
import org.groundswell.joining.ApplicationQueries;
import org.groundswell.joining.Applying;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.ButtonAnswer;
import org.groundswell.pledge.Pledging;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sets the stage for a test with the verbs of the domain: a campaign of its own, an organizer, an action.
public final class Stage {

    /// The day of the action that [#publish] makes: Friday, May 1, 2026.
    public static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);

    private final ApplicationContext context;

    public Stage(ApplicationContext context) {
        this.context = context;
    }

    /// Somebody who may everything, and showed a factor at the test clock's beginning.
    public static Actor owner() {
        return actor(Role.OWNER, Scope.INSTALLATION);
    }

    public static Actor organizer(UUID campaignId) {
        return actor(Role.ORGANIZER, Scope.campaign(campaignId));
    }

    public static Actor actor(Role role, Scope scope) {
        return new Actor(Ids.ordered(), Set.of(new Grant(role, scope)), TestClock.START);
    }

    /// A new campaign, whatever its title.
    public CampaignView campaign() {
        UUID id = Ids.ordered();
        var texts = new CampaignTexts(
                LocalizedText.of("Stage " + id, "Escena " + id),
                LocalizedText.of("Everybody out", "Todo el mundo fuera"),
                LocalizedText.of("Why we do this.", "Por qué lo hacemos."));
        context.getBean(Campaigning.class).launch(owner(), id, texts, List.of(Locale.ENGLISH, Locale.of("es")));
        return context.getBean(CampaignQueries.class).byId(id).orElseThrow();
    }

    /// A draft of this kind on May Day, with starter texts, in both languages.
    ///
    /// @return its id
    public UUID draft(CampaignView campaign, ActionKind kind) {
        var draft = new ActionDraft(
                Ids.ordered(),
                kind,
                LocalizedText.of("Mass strike day", "Huelga masiva"),
                Schedule.allDay(MAY_DAY),
                Where.MANY_PLACES,
                LocalizedText.EMPTY);
        context.getBean(ActionDrafting.class).draft(organizer(campaign.id()), campaign.id(), draft);
        return draft.id();
    }

    /// A published strike on May Day.
    public ActionView publish(CampaignView campaign) {
        return publish(campaign, ActionKind.STRIKE);
    }

    /// A published action on May Day.
    public ActionView publish(CampaignView campaign, ActionKind kind) {
        UUID id = draft(campaign, kind);
        context.getBean(ActionPublishing.class).publish(organizer(campaign.id()), id, version(id));
        return context.getBean(ActionQueries.class).byId(id).orElseThrow();
    }

    /// A partner that has joined the campaign.
    public UUID partner(UUID campaignId) {
        var invitation = new PartnerInvitation(
                Ids.ordered(),
                "Stage " + Ids.random(),
                PartnerKind.COMMUNITY,
                "stage-%s@example.org".formatted(Ids.random()),
                Locale.ENGLISH,
                true,
                null);
        // The invitation names who invites, so this time the owner has to exist.
        TestAccounts accounts = context.getBean(TestAccounts.class);
        Actor owner = accounts.actor(accounts.owner());
        UUID partner = context.getBean(Partnering.class).invite(owner, campaignId, invitation);
        // Joining follows from an accepted invitation, which most tests are not about.
        context.getBean(JdbcClient.class)
                .sql("update participation set state = 'MEMBER' where partner_id = :partner")
                .param("partner", partner)
                .update();
        return partner;
    }

    /// A commitment of the partner that waits for the coalition's answer.
    public UUID commitment(UUID partner, ActionView action) {
        UUID id = Ids.ordered();
        Actor representative = actor(Role.REPRESENTATIVE, Scope.partner(partner));
        Committing committing = context.getBean(Committing.class);
        var promise = new Promise(CommitmentKind.INTERPRETERS, 12, action.id(), MAY_DAY);
        committing.draft(representative, partner, id, promise, "", false);
        committing.propose(representative, partner, id);
        return id;
    }

    /// What the partner says of the campaign, waiting for the coalition's answer: a new one, or the one that waits.
    public UUID endorsement(UUID campaignId, UUID partner) {
        UUID id = Ids.ordered();
        var terms = new EndorsementTerms(Authority.MEMBERS, LocalDate.of(2026, 1, 5));
        Actor representative = actor(Role.REPRESENTATIVE, Scope.partner(partner));
        context.getBean(Endorsing.class).state(representative, partner, campaignId, id, null, terms, "minutes seen");
        return context.getBean(EndorsementQueries.class).inCampaign(campaignId).stream()
                .filter(row -> row.stated() && row.partnerId().equals(partner))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// An organization applies on the campaign's page.
    ///
    /// @return the token of the link in their mail, which nobody opened yet
    public String application(UUID campaignId, String name) {
        String email = "joining-%s@example.org".formatted(Ids.random());
        var draft = new ApplicationDraft(
                PartnerProfile.named(name).checked(),
                PartnerKind.COMMUNITY,
                "not decided yet",
                "Person of " + name,
                MailAddress.parse(email));
        context.getBean(Applying.class).apply(campaignId, draft, Locale.ENGLISH);
        context.getBean(Sending.class).sendDue();
        String link = SmtpServer.lastLetterTo(email).link("/joining/").orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /// The same, waiting for an admin's answer.
    public UUID applied(UUID campaignId, String name) {
        context.getBean(Applying.class).confirm(application(campaignId, name));
        return context.getBean(ApplicationQueries.class).waiting(campaignId).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Somebody gives their address on the action's page.
    ///
    /// @return the token of the link in their mail, which nobody opened yet
    public String signUp(ActionView action, String email) {
        return signUp(action, email, false);
    }

    /// Somebody pledges: on the page, and by the button behind the mail's link.
    ///
    /// @return the token of that link
    public String pledge(ActionView action, String email) {
        String token = signUp(action, email, false);
        context.getBean(Pledging.class).confirm(token, ButtonAnswer.AS_TYPED);
        return token;
    }

    /// The same, for somebody who is in only if so many are.
    public String pledge(ActionView action, String email, int minimum) {
        String token = signUp(action, email, true);
        var condition = new Condition(Condition.Scope.EVERYWHERE, minimum);
        context.getBean(Pledging.class).confirm(token, new ButtonAnswer(null, null, condition));
        return token;
    }

    private String signUp(ActionView action, String email, boolean onlyIf) {
        UUID way = action.ways().getFirst().id();
        context.getBean(Pledging.class).submit(action.id(), Set.of(way), onlyIf, email, Locale.ENGLISH);
        context.getBean(Sending.class).sendDue();
        String link = SmtpServer.lastLetterTo(email).link("/link/").orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /// What a partner's links carry in a campaign.
    public String linkCode(UUID campaignId, UUID partnerId) {
        return context.getBean(PartnerLinks.class).code(campaignId, partnerId).orElseThrow();
    }

    /// The short code of an action.
    public String code(UUID actionId) {
        return context.getBean(JdbcClient.class)
                .sql("select code from action where id = :id")
                .param("id", actionId)
                .query(String.class)
                .single();
    }

    /// The version that a form drawn now would carry.
    public int version(UUID actionId) {
        return context.getBean(JdbcClient.class)
                .sql("select version from action where id = :id")
                .param("id", actionId)
                .query(Integer.class)
                .single();
    }
}
