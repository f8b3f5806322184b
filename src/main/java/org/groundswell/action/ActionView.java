package org.groundswell.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// An action as pages and the modules above read it.
///
/// @param starts none when it lasts all day
/// @param zone none for an all-day action in many places
/// @param about Markdown
/// @param ways those offered now, the one for people who cannot stop work last
/// @param outcome what came of it, once the organizers have said so
/// @param missing what it still needs from groups, as far as the public may know
/// @param notices newest first, without the cancellation
/// @param movedFrom the day it was first announced for, if that was another
/// @param code its short address, see [Sharing]
public record ActionView(
        UUID id,
        UUID campaignId,
        String slug,
        ActionKind kind,
        State state,
        LocalizedText name,
        LocalizedText ask,
        LocalizedText about,
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable ZoneId zone,
        Where where,
        List<WayView> ways,
        LocalizedText exceptions,
        LocalizedText outcome,
        LocalizedText missing,
        List<OfferView> offers,
        @Nullable AskContact contact,
        List<NoticeView> notices,
        @Nullable Cancellation cancellation,
        @Nullable LocalDate movedFrom,
        String code,
        int version) {

    /// Where a day begins first and ends last in the United States: an action without a zone is there from one to
    /// the other, so that nobody hears of it late or is cut off early.
    private static final ZoneId FIRST = ZoneId.of("America/Puerto_Rico");

    private static final ZoneId LAST = ZoneId.of("Pacific/Honolulu");

    public boolean allDay() {
        return starts == null;
    }

    /// Today where the action is.
    public LocalDate today(Clock clock) {
        return today(day, zone, clock);
    }

    /// Today in the zone; without one the day itself as long as it is that day anywhere, else the nearest to it.
    static LocalDate today(LocalDate day, @Nullable ZoneId zone, Clock clock) {
        if (zone != null) {
            return LocalDate.now(clock.withZone(zone));
        }
        var latest = LocalDate.now(clock.withZone(FIRST));
        var earliest = LocalDate.now(clock.withZone(LAST));
        if (day.isAfter(latest)) {
            return latest;
        }
        return day.isBefore(earliest) ? earliest : day;
    }

    static ZoneId zoneOr(@Nullable ZoneId zone) {
        return zone == null ? LAST : zone;
    }

    /// @param today in the action's zone, see [#today]
    public boolean isOver(LocalDate today) {
        return today.isAfter(day);
    }

    /// Whether a pledge can still be made: public, not cancelled, and its day not behind us.
    public boolean takesPledges(LocalDate today) {
        return state == State.PUBLISHED && !isOver(today);
    }
}
