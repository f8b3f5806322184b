package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Inviting;
import org.groundswell.account.Role;
import org.groundswell.account.RoleGiven;
import org.groundswell.account.Scope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A partner's part in a campaign, from the question to the end. Each deed throws [NotFound] to outsiders and
/// [org.groundswell.platform.NotAllowed] to who is known there but may not.
@Component
@Transactional
public class Participating {

    private final Participations participations;
    private final Inviting inviting;
    private final PartnerMail mail;
    private final PartnerRecord record;
    private final PartnerPromises promises;

    Participating(
            Participations participations,
            Inviting inviting,
            PartnerMail mail,
            PartnerRecord record,
            PartnerPromises promises) {
        this.participations = participations;
        this.inviting = inviting;
        this.mail = mail;
        this.record = record;
        this.promises = promises;
    }

    /// Asks an organization that the house knows to take part in one more campaign, or in one that it left. It is
    /// in once its own people say yes; asked again before that, nothing happens.
    public void ask(Actor actor, UUID campaignId, UUID partnerId, boolean listed) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        Participation part = participations
                .lock(partnerId, campaignId)
                .orElseGet(() -> new Participation(partnerId, campaignId, listed));
        if (part.state() == Participation.State.LEFT) {
            part.askBack(listed);
        } else if (!part.isNew()) {
            return;
        }
        participations.saveAndFlush(part);
        record.write(actor.accountId(), partnerId, campaignId, "asked", null);
        mail.asked(part);
    }

    /// Says yes for a partner that was asked.
    ///
    /// @throws Refused when the question no longer stands
    public void accept(Actor actor, UUID partnerId, UUID campaignId) {
        Participation part = own(actor, partnerId, campaignId);
        if (part.state() == Participation.State.LEFT) {
            throw new Refused("", "coalition.error.part.over");
        }
        if (part.state() == Participation.State.INVITED) {
            join(part, actor.accountId());
        }
    }

    /// Takes a partner out of a campaign, by its own people. What it had promised there is taken back.
    ///
    /// @param reason what the coalition reads; may be empty only where it had not joined yet
    /// @param said the same, for the journal
    public void leave(Actor actor, UUID partnerId, UUID campaignId, LocalizedText reason, String said) {
        Participation part = own(actor, partnerId, campaignId);
        if (part.state() == Participation.State.LEFT) {
            return;
        }
        boolean joined = part.state() == Participation.State.MEMBER;
        if (joined) {
            require(reason);
        }
        end(actor, part, reason, said);
        record.write(actor.accountId(), partnerId, campaignId, joined ? "left" : "refused", said);
        mail.left(part, joined ? "left" : "refused", reason);
    }

    /// Ends a partner's part in a campaign, by an admin.
    ///
    /// @param reason what its people read
    /// @param said the same, for the journal
    public void end(Actor actor, UUID campaignId, UUID partnerId, LocalizedText reason, String said) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        Participation part = participations.lock(partnerId, campaignId).orElseThrow(NotFound::new);
        if (part.state() == Participation.State.LEFT) {
            return;
        }
        require(reason);
        if (part.state() == Participation.State.INVITED && participations.isHome(partnerId, campaignId)) {
            inviting.withdrawAll(actor, Scope.partner(partnerId));
        }
        end(actor, part, reason, said);
        record.write(actor.accountId(), partnerId, campaignId, "ended", said);
        mail.ended(part, reason);
    }

    /// Somebody who speaks for a partner has come: it is in where it came from, and hears who else asks for it.
    @EventListener
    void come(RoleGiven given) {
        if (given.role() != Role.REPRESENTATIVE) {
            return;
        }
        UUID partnerId = given.scope().id();
        for (Participation part : participations.findByPartnerId(partnerId)) {
            if (part.state() != Participation.State.INVITED) {
                continue;
            }
            if (participations.isHome(partnerId, part.campaignId())) {
                join(part, given.accountId());
            } else {
                mail.asked(part);
            }
        }
    }

    private Participation own(Actor actor, UUID partnerId, UUID campaignId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        return participations.lock(partnerId, campaignId).orElseThrow(NotFound::new);
    }

    private static void require(LocalizedText reason) {
        if (reason.isEmpty()) {
            throw new Refused("words", "coalition.error.reason");
        }
    }

    private void join(Participation part, UUID accountId) {
        part.join();
        participations.saveAndFlush(part);
        record.write(accountId, part.partnerId(), part.campaignId(), "joined", null);
        record.announce(new PartnerJoined(part.partnerId(), part.campaignId()));
    }

    private void end(Actor actor, Participation part, LocalizedText reason, String said) {
        promises.takeBack(actor, part.partnerId(), part.campaignId(), reason, said);
        part.leave();
        participations.saveAndFlush(part);
        record.announce(new PartnerLeft(part.partnerId(), part.campaignId()));
    }
}
