package org.groundswell.pledge;

import java.util.Locale;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Links;
import org.groundswell.platform.QrCode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What somebody may send on. It speaks of the action and never of who sends it.
@Component
class ShareTexts {

    private final MessageSource messages;
    private final Dates dates;
    private final Links links;

    ShareTexts(MessageSource messages, Dates dates, Links links) {
        this.messages = messages;
        this.dates = dates;
        this.links = links;
    }

    Share of(CampaignView campaign, ActionView action, Locale locale) {
        String address = links.absolute(locale, "/c/" + campaign.slug() + "/" + action.slug());
        Object[] places = {
            dates.day(action.day(), locale), withoutStop(action.ask().in(locale)), address
        };
        return new Share(
                messages.getMessage("pledge.share.text", places, locale),
                QrCode.svg(address, messages.getMessage("pledge.share.qr", null, locale)));
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("[.!]+$", "");
    }

    /// @param text to send
    /// @param qr an `svg` element that leads to the same page
    record Share(String text, String qr) {}
}
