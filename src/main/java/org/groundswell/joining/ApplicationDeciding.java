package org.groundswell.joining;

import java.util.Objects;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.coalition.Participating;
import org.groundswell.coalition.PartnerInvitation;
import org.groundswell.coalition.PartnerLikeness;
import org.groundswell.coalition.Partnering;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How an admin answers an application: welcome, known already, or not accepted. It is answered once.
@Component
@Transactional
public class ApplicationDeciding {

    private final Applications applications;
    private final Partnering partnering;
    private final Participating participating;
    private final PartnerLikeness likeness;
    private final ApplicationMail mail;
    private final Journal journal;
    private final Vault vault;

    ApplicationDeciding(
            Applications applications,
            Partnering partnering,
            Participating participating,
            PartnerLikeness likeness,
            ApplicationMail mail,
            Journal journal,
            Vault vault) {
        this.applications = applications;
        this.partnering = partnering;
        this.participating = participating;
        this.likeness = likeness;
        this.mail = mail;
        this.journal = journal;
        this.vault = vault;
    }

    /// Makes it a partner, and invites who applied to speak for it. Asks for a recent factor, as each invitation
    /// does.
    ///
    /// @param listed whether public pages name it once it has come
    /// @return the partner
    /// @throws Refused when somebody answered otherwise
    public UUID accept(Actor actor, UUID campaignId, UUID id, boolean listed) {
        PartnerApplication application = administered(actor, campaignId, id);
        if (application.state() == PartnerApplication.State.ACCEPTED) {
            return Objects.requireNonNull(application.partnerId());
        }
        application.requireWaiting();
        var invitation = new PartnerInvitation(
                Ids.ordered(),
                application.profile().name(),
                application.kind(),
                address(application).text(),
                application.locale(),
                listed,
                new PartnerInvitation.Twin(null));
        UUID partner = partnering.invite(actor, campaignId, invitation, application.profile());
        application.become(partner, false, mail.now());
        applications.saveAndFlush(application);
        record(actor, campaignId, partner, "accepted", null);
        return partner;
    }

    /// Says that it is a partner the house knows: its own people are asked, and who applied hears that.
    ///
    /// @param partner one of those that look alike
    /// @throws Refused when somebody answered otherwise
    public void recognize(Actor actor, UUID campaignId, UUID id, UUID partner) {
        PartnerApplication application = administered(actor, campaignId, id);
        if (application.state() == PartnerApplication.State.KNOWN) {
            return;
        }
        application.requireWaiting();
        boolean alike = likeness
                .like(application.profile().name(), application.profile().website(), null)
                .stream()
                .anyMatch(known -> known.id().equals(partner));
        if (!alike) {
            throw new NotFound();
        }
        MailAddress applicant = address(application);
        participating.ask(actor, campaignId, partner, false);
        application.become(partner, true, mail.now());
        applications.saveAndFlush(application);
        mail.answer(application, applicant, "known", LocalizedText.EMPTY);
        record(actor, campaignId, partner, "recognized", null);
    }

    /// @param reason what who applied reads
    /// @param said the same, for the journal
    /// @throws Refused without a reason, or when somebody answered otherwise
    public void decline(Actor actor, UUID campaignId, UUID id, LocalizedText reason, String said) {
        PartnerApplication application = administered(actor, campaignId, id);
        if (application.state() == PartnerApplication.State.DECLINED) {
            return;
        }
        application.requireWaiting();
        MailAddress applicant = address(application);
        application.decline(reason, mail.now());
        applications.saveAndFlush(application);
        mail.answer(application, applicant, "declined", reason);
        journal.write(
                actor.accountId(),
                new Subject("application", id, campaignId),
                "joining.journal.declined",
                said,
                application.profile().name());
    }

    /// Opens whom to ask. Asks for a recent factor, and is kept in the history.
    ///
    /// @return name and address
    /// @throws Refused when it is answered, since then nobody needs it
    public String reveal(Actor actor, UUID campaignId, UUID id) {
        PartnerApplication application = administered(actor, campaignId, id);
        application.requireWaiting();
        mail.requireRecentFactor(actor);
        String opened = application.contact(vault) + ", " + address(application).text();
        journal.write(
                actor.accountId(),
                new Subject("application", id, campaignId),
                "joining.journal.revealed",
                null,
                application.profile().name());
        return opened;
    }

    private MailAddress address(PartnerApplication application) {
        try {
            return application.email(vault);
        } catch (KeysShredded gone) {
            throw new Refused("", "joining.error.over");
        }
    }

    private void record(Actor actor, UUID campaignId, UUID partner, String deed, @Nullable String reason) {
        journal.write(
                actor.accountId(), new Subject("partner", partner, campaignId), "joining.journal." + deed, reason);
    }

    private PartnerApplication administered(Actor actor, UUID campaignId, UUID id) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        return applications
                .lock(campaignId, id)
                .filter(application -> application.state() != PartnerApplication.State.SENT)
                .orElseThrow(NotFound::new);
    }
}
