package org.groundswell.commitment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.RoleHolder;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.coalition.CoalitionPeople;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Tells each side what the other did, in the transaction of the deed.
@Component
class CommitmentMail {

    private final Outbox outbox;
    private final CommitmentQueries commitments;
    private final CampaignQueries campaigns;
    private final CommitmentSentences sentences;
    private final CoalitionPeople people;
    private final Links links;
    private final Clock clock;

    CommitmentMail(
            Outbox outbox,
            CommitmentQueries commitments,
            CampaignQueries campaigns,
            CommitmentSentences sentences,
            CoalitionPeople people,
            Links links,
            Clock clock) {
        this.outbox = outbox;
        this.commitments = commitments;
        this.campaigns = campaigns;
        this.sentences = sentences;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /// Tells those who may decide, at once.
    void toAdmins(UUID commitmentId, String name) {
        CommitmentRow row = commitments.page(commitmentId).row();
        post(people.admins(row.campaignId()), name, row, adminPath(row), Duration.ZERO);
    }

    /// Tells those who speak for the partner, once the decision can no longer be taken back.
    void toRepresentatives(UUID commitmentId, String name) {
        CommitmentRow row = commitments.page(commitmentId).row();
        post(people.representatives(row.partnerId()), name, row, partnerPath(row), Commitment.UNDO);
    }

    /// Tells the other side that there is something to read, and not what.
    void written(UUID commitmentId, boolean byPartner) {
        CommitmentRow row = commitments.page(commitmentId).row();
        String path = byPartner ? adminPath(row) : partnerPath(row);
        for (RoleHolder to : byPartner ? people.admins(row.campaignId()) : people.representatives(row.partnerId())) {
            send(to, "written", values(row, path, to), cause(row.id()) + ":thread", clock.instant());
        }
    }

    /// Reminds whoever answers for it; all who speak for the partner when that account no longer does.
    void remind(UUID commitmentId, Instant morning) {
        CommitmentPage page = commitments.page(commitmentId);
        CommitmentRow row = page.row();
        List<RoleHolder> all = people.representatives(row.partnerId());
        List<RoleHolder> owner = all.stream()
                .filter(one -> one.accountId().equals(page.ownerId()))
                .toList();
        for (RoleHolder to : owner.isEmpty() ? all : owner) {
            send(to, "reminder", values(row, partnerPath(row), to), remindedBy(row.id()), morning);
        }
    }

    /// Tells those who may decide that its day has passed without a report.
    void late(UUID commitmentId, Instant morning) {
        CommitmentRow row = commitments.page(commitmentId).row();
        for (RoleHolder to : people.admins(row.campaignId())) {
            send(to, "late", values(row, adminPath(row), to), remindedBy(row.id()), morning);
        }
    }

    /// Stops reminders that have not left yet.
    void cancelReminders(UUID commitmentId) {
        outbox.cancel(remindedBy(commitmentId));
    }

    /// Stops what has not left yet: what it says is no longer so.
    void cancelAll(UUID commitmentId) {
        outbox.cancel(cause(commitmentId));
    }

    /// Tells those who speak for a partner that something changed about an action it promised something for. The
    /// mail says no more than that.
    void changed(UUID partnerId, String cause, Instant notBefore) {
        for (RoleHolder to : people.representatives(partnerId)) {
            String link = links.absolute(to.locale(), "/partner/" + partnerId);
            send(to, "change", Map.of("link", link), cause, notBefore);
        }
    }

    /// Takes back what [#changed] told and has not left yet.
    void unchanged(String cause) {
        outbox.cancel(cause);
    }

    private void post(List<RoleHolder> recipients, String name, CommitmentRow row, String path, Duration wait) {
        for (RoleHolder to : recipients) {
            send(
                    to,
                    name,
                    values(row, path, to),
                    cause(row.id()),
                    clock.instant().plus(wait));
        }
    }

    private Map<String, String> values(CommitmentRow row, String path, RoleHolder to) {
        return Map.of(
                "partner", row.partner(),
                "sentence", sentences.say(row, to.locale()),
                "reason", row.reason().in(to.locale()),
                "link", links.absolute(to.locale(), path));
    }

    private String adminPath(CommitmentRow row) {
        String campaign =
                campaigns.byId(row.campaignId()).orElseThrow(NotFound::new).slug();
        return "/organize/%s/commitments/%s".formatted(campaign, row.id());
    }

    private static String partnerPath(CommitmentRow row) {
        return "/partner/%s/commitments/%s".formatted(row.partnerId(), row.id());
    }

    private void send(RoleHolder to, String name, Map<String, String> values, String cause, Instant notBefore) {
        outbox.enqueue(new OutgoingMail(
                KeyScope.INSTALLATION,
                to.address(),
                "commitment.mail." + name,
                to.locale(),
                values,
                cause,
                notBefore,
                null));
    }

    private static String cause(UUID commitmentId) {
        return "commitment:" + commitmentId;
    }

    private static String remindedBy(UUID commitmentId) {
        return cause(commitmentId) + ":reminder";
    }
}
