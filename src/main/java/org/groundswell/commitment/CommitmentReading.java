package org.groundswell.commitment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountNames;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.account.HistoryLine;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignView;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Theirs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws a commitment's page for each of its two sides.
@Component
class CommitmentReading {

    private final CommitmentQueries commitments;
    private final CommitmentAnswerPage answer;
    private final Reasons reasons;
    private final AccountNames names;
    private final Histories histories;
    private final BesideCommitment beside;
    private final CommitmentSentences sentences;

    CommitmentReading(
            CommitmentQueries commitments,
            CommitmentAnswerPage answer,
            Reasons reasons,
            AccountNames names,
            Histories histories,
            BesideCommitment beside,
            CommitmentSentences sentences) {
        this.commitments = commitments;
        this.answer = answer;
        this.reasons = reasons;
        this.names = names;
        this.histories = histories;
        this.beside = beside;
        this.sentences = sentences;
    }

    /// The page on which an admin answers.
    ///
    /// @throws NotFound when it is none of this campaign's, or was never proposed
    /// @throws org.groundswell.platform.NotAllowed when the actor is no admin there
    ModelAndView forAdmin(Actor actor, CampaignView campaign, UUID id, Locale locale) {
        actor.require(Role.ADMIN, Scope.campaign(campaign.id()));
        CommitmentPage page = commitments.page(id);
        CommitmentRow row = page.row();
        if (!row.campaignId().equals(campaign.id()) || row.proposedAt() == null) {
            throw new NotFound();
        }
        return drawn("commitment/commitment-answer", page, locale)
                .addObject("campaign", campaign)
                .addObject("form", read(page, locale))
                .addAllObjects(answer.model(actor, row, locale));
    }

    /// The page of those who made it.
    ///
    /// @throws NotFound when it is somebody else's
    ModelAndView forPartner(Actor actor, UUID partnerId, UUID id, Locale locale) {
        return drawn("commitment/commitment", own(actor, partnerId, id), locale);
    }

    /// @throws NotFound when it is somebody else's
    CommitmentPage own(Actor actor, UUID partnerId, UUID id) {
        CommitmentAccess.requireOwn(actor, partnerId);
        CommitmentPage page = commitments.page(id);
        if (!page.row().partnerId().equals(partnerId)) {
            throw new NotFound();
        }
        return page;
    }

    /// What somebody else saved of it meanwhile.
    Theirs theirs(Actor actor, UUID partnerId, UUID id) {
        CommitmentPage now = own(actor, partnerId, id);
        return new Theirs(histories.lastBy(subject(now.row()), "commitment", ""), CommitmentForm.of(now));
    }

    /// The answer's form, with what the admin reads beside it: after a change it can be said what was read before.
    private DecisionForm read(CommitmentPage page, Locale locale) {
        return DecisionForm.of(page.row().version(), sentences.say(page.row(), locale), page.note());
    }

    private ModelAndView drawn(String template, CommitmentPage page, Locale locale) {
        CommitmentRow row = page.row();
        return new ModelAndView(template)
                .addAllObjects(beside.of(row))
                .addObject("page", page)
                .addObject("row", row)
                .addObject("owner", names.of(page.ownerId()))
                .addObject("by", names.of(page.by()))
                .addObject("history", history(row, locale));
    }

    /// What happened, with its reasons in the reader's language where the software has them.
    private List<HistoryLine> history(CommitmentRow row, Locale locale) {
        return histories.about(subject(row), locale).stream()
                .map(line -> new HistoryLine(line.at(), line.sentence(), reason(line, locale)))
                .toList();
    }

    private @Nullable String reason(HistoryLine line, Locale locale) {
        String said = line.reason();
        return said == null ? null : reasons.readBy(locale, said);
    }

    private static Subject subject(CommitmentRow row) {
        return new Subject("commitment", row.id(), row.campaignId());
    }
}
