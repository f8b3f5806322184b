package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerInvitation;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.Partnering;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.support.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A campaign with an action, two admins, and a partner with somebody who speaks for it.
public final class CoalitionGround {

    public static final LocalDate APRIL_24 = LocalDate.of(2026, 4, 24);
    public static final LocalizedText WHY = LocalizedText.of("Please give a day.", "Falta una fecha.");

    public final CampaignView campaign;
    public final ActionView action;
    public final UUID admin;
    public final UUID otherAdmin;
    public final UUID partner;
    public final UUID lead;

    private final ApplicationContext context;
    private final TestAccounts accounts;

    public CoalitionGround(ApplicationContext context) {
        this.context = context;
        this.accounts = context.getBean(TestAccounts.class);
        var stage = new Stage(context);
        this.campaign = stage.campaign();
        this.action = stage.publish(campaign);
        this.admin = accounts.named("Ana Admin", grant(campaign.id()));
        this.otherAdmin = accounts.named("Otis Admin", grant(campaign.id()));
        this.partner = invite("Paper Crane " + Ids.random(), false);
        this.lead = accounts.representative(partner);
    }

    public Actor actor(UUID account) {
        return accounts.actor(account);
    }

    public UUID invite(String name, boolean listed) {
        return context.getBean(Partnering.class)
                .invite(
                        actor(admin),
                        campaign.id(),
                        new PartnerInvitation(
                                Ids.ordered(),
                                name,
                                PartnerKind.COMMUNITY,
                                "lead" + Ids.random() + "@example.org",
                                Locale.ENGLISH,
                                listed,
                                null));
    }

    public Promise promise(CommitmentKind kind, @Nullable Integer quantity) {
        return new Promise(kind, quantity, action.id(), APRIL_24);
    }

    public UUID draft() {
        UUID id = Ids.ordered();
        committing()
                .draft(actor(lead), partner, id, promise(CommitmentKind.MARSHALS, 40), "Second training Sunday", false);
        return id;
    }

    public UUID proposed() {
        UUID id = draft();
        committing().propose(actor(lead), partner, id);
        return id;
    }

    public UUID agreed() {
        UUID id = proposed();
        context.getBean(CommitmentDeciding.class)
                .agree(actor(admin), campaign.id(), id, new CommitmentAnswer(version(id), LocalizedText.EMPTY, ""));
        return id;
    }

    public UUID agreedWithoutNote() {
        UUID id = Ids.ordered();
        committing().draft(actor(lead), partner, id, promise(CommitmentKind.SOUND, null), "", true);
        context.getBean(CommitmentDeciding.class)
                .agree(actor(admin), campaign.id(), id, new CommitmentAnswer(version(id), LocalizedText.EMPTY, ""));
        return id;
    }

    /// Puts what was agreed a day into the past: due on the day before the test's clock begins.
    public void makeLate(UUID id) {
        jdbc().sql("update commitment set due_on = :day where id = :id")
                .param("day", LocalDate.of(2026, 2, 23))
                .param("id", id)
                .update();
    }

    public void cancelTheAction() {
        jdbc().sql("update action set state = 'CANCELLED' where id = :id")
                .param("id", action.id())
                .update();
    }

    /// The partner words it anew, with another number.
    public void reword(UUID id, int quantity) {
        committing()
                .change(
                        actor(lead),
                        partner,
                        id,
                        version(id),
                        promise(CommitmentKind.MARSHALS, quantity),
                        "Second training Sunday",
                        false);
    }

    public CommitmentState state(UUID id) {
        return context.getBean(CommitmentQueries.class).page(id).row().state();
    }

    public int version(UUID id) {
        return context.getBean(CommitmentQueries.class).page(id).row().version();
    }

    /// Templates of the mails that wait about a commitment, one for each recipient.
    public List<String> mails(UUID id) {
        return jdbc().sql("select template from outbox where cause = :cause and state = 'waiting' order by template")
                .param("cause", "commitment:" + id)
                .query((row, number) -> row.getString("template"))
                .list();
    }

    /// What the journal says of a thing, oldest first.
    public List<String> journal(UUID id) {
        return jdbc().sql("select message_key from journal_entry where subject_id = :id order by id")
                .param("id", id)
                .query((row, number) -> row.getString("message_key"))
                .list();
    }

    private Committing committing() {
        return context.getBean(Committing.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private static Grant grant(UUID campaign) {
        return new Grant(Role.ADMIN, Scope.campaign(campaign));
    }
}
