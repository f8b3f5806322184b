package org.groundswell.action;

import java.util.Locale;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Markdown;

/// An action of a workbench address, with the campaign it belongs to.
///
/// @param over whether it is public and its day has passed
record ActionPage(CampaignView campaign, ActionRow action, boolean over) {

    /// Whether people can still be asked to come: public, not cancelled, not over.
    public boolean ahead() {
        return action.state() == State.PUBLISHED && !over;
    }

    /// Where its own page is, without the language's prefix.
    public String path() {
        return "/organize/%s/actions/%s".formatted(campaign.slug(), action.slug());
    }

    /// Where the public finds it.
    public String publicPath() {
        return "/c/%s/%s".formatted(campaign.slug(), action.slug());
    }

    /// What there is to know, as markup.
    public String about(Locale locale) {
        return Markdown.render(action.about().in(locale));
    }
}
