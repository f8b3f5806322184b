package org.groundswell.outreach;

import java.time.Instant;
import java.util.Locale;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Markdown;

/// A message of a workbench address, with the campaign it belongs to.
///
/// @param waiting how many of its mails are written and have not left
record MessagePage(CampaignView campaign, MessageRow message, int waiting, Instant now) {

    public String path() {
        return "/organize/%s/messages/%s".formatted(campaign.slug(), message.id());
    }

    /// The words in one language, as markup.
    public String markup(Locale language) {
        return Markdown.render(message.words().in(language));
    }

    public boolean draft() {
        return message.state() == Message.State.DRAFT;
    }

    /// Whether it was sent and can still be taken back.
    public boolean undoable() {
        Instant leaves = message.leavesAt();
        return sending() && leaves != null && now.isBefore(leaves);
    }

    public boolean sending() {
        return message.state() == Message.State.SENDING;
    }

    public boolean stopped() {
        return message.state() == Message.State.STOPPED;
    }

    /// How many mails left, rounded; nothing under ten.
    public int left() {
        return Reach.rounded(message.written() - waiting);
    }

    /// How many wait in the queue though all are written, rounded; nothing under ten.
    public int queued() {
        return sending() ? 0 : Reach.rounded(waiting);
    }
}
