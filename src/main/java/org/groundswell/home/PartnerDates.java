package org.groundswell.home;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerPart;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.commitment.CommitmentRow;
import org.groundswell.commitment.CommitmentSentences;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.platform.Links;
import org.springframework.stereotype.Component;

/// A partner's dates as a calendar: the actions of its campaigns, and the days by which it promised something. What was
/// called off stays, marked so, since a calendar that had it would else keep it.
@Component
class PartnerDates {

    private final PartnerQueries partners;
    private final ActionQueries actions;
    private final CommitmentQueries commitments;
    private final CommitmentSentences sentences;
    private final Links links;
    private final Clock clock;

    PartnerDates(
            PartnerQueries partners,
            ActionQueries actions,
            CommitmentQueries commitments,
            CommitmentSentences sentences,
            Links links,
            Clock clock) {
        this.partners = partners;
        this.actions = actions;
        this.commitments = commitments;
        this.sentences = sentences;
        this.links = links;
        this.clock = clock;
    }

    /// After RFC 5545.
    String of(UUID partner, Locale locale) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Groundswell//EN");
        partners.parts(partner).stream()
                .filter(PartnerPart::member)
                .map(PartnerPart::campaign)
                .forEach(campaign -> actions.inCampaign(campaign.id())
                        .forEach(action -> calendar.addEvent(event(campaign, action, locale))));
        commitments.ofPartner(partner, LocalDate.now(clock)).stream()
                .filter(row -> row.state() != CommitmentState.DRAFT)
                .forEach(row -> calendar.addEvent(event(partner, row, locale)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CampaignView campaign, ActionLine action, Locale locale) {
        VEvent event = day(action.id(), action.day());
        event.setSummary(action.name().in(locale));
        event.setDescription(action.ask().in(locale));
        event.setUrl(links.absolute(locale, "/c/" + campaign.slug() + "/" + action.slug()));
        event.setStatus(action.state() == State.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private VEvent event(UUID partner, CommitmentRow row, Locale locale) {
        VEvent event = day(row.id(), row.promise().dueOn());
        event.setSummary(sentences.say(row, locale));
        event.setUrl(links.absolute(locale, "/partner/%s/commitments/%s".formatted(partner, row.id())));
        boolean off =
                row.cancelled() || row.state() == CommitmentState.WITHDRAWN || row.state() == CommitmentState.DECLINED;
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /// The whole day, which is no time that one is busy.
    private VEvent day(UUID id, LocalDate day) {
        var event = new VEvent();
        event.setUid(id + "@" + links.host());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(date(day), false);
        event.setDateEnd(date(day.plusDays(1)), false);
        event.setTransparency(true);
        return event;
    }

    /// The library writes days in the machine's own zone.
    private static Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }
}
