package org.groundswell.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.action.ActionLine;
import org.groundswell.campaign.CampaignView;
import org.groundswell.commitment.ActionNeeds;
import org.groundswell.commitment.NeedLine;
import org.groundswell.commitment.NeedQueries;
import org.groundswell.commitment.NeedWords;
import org.groundswell.home.PartnerHomePage.Asked;
import org.groundswell.home.PartnerHomePage.Needed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a campaign asks of its partners: its coming actions, each with what it still needs.
@Component
class AskedOfPartner {

    private final Ahead ahead;
    private final NeedQueries needs;
    private final NeedWords words;
    private final MessageSource messages;

    AskedOfPartner(Ahead ahead, NeedQueries needs, NeedWords words, MessageSource messages) {
        this.ahead = ahead;
        this.needs = needs;
        this.words = words;
        this.messages = messages;
    }

    Stream<Asked> in(CampaignView campaign, LocalDate today, Locale locale) {
        Map<UUID, ActionNeeds> all = needs.inCampaign(campaign.id());
        return ahead.in(campaign.id(), today).stream()
                .map(action -> asked(campaign, action, all.get(action.id()), today, locale));
    }

    private Asked asked(
            CampaignView campaign, ActionLine action, @Nullable ActionNeeds needed, LocalDate today, Locale locale) {
        Object[] days = {ChronoUnit.DAYS.between(today, action.day())};
        return new Asked(
                action.id(),
                "/c/" + campaign.slug() + "/" + action.slug(),
                action.day(),
                action.name().in(locale),
                action.ask().in(locale),
                messages.getMessage("home.today.inDays", days, locale),
                needed == null
                        ? List.of()
                        : needed.missing().stream()
                                .map(line -> needed(line, locale))
                                .toList());
    }

    private Needed needed(NeedLine line, Locale locale) {
        String what = words.some(line.kind(), line.needed(), locale);
        boolean allAgreed = line.agreed() > 0 && line.agreed() == line.promised();
        String key = allAgreed ? "home.partner.needed.agreed" : "home.partner.needed";
        Object[] said = {what, line.promised(), line.agreed()};
        return new Needed(line.kind().name(), what, messages.getMessage(key, said, locale));
    }
}
