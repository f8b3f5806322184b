package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.ActionKind;
import org.groundswell.action.ActionView;
import org.groundswell.action.Cancellation;
import org.groundswell.action.Place;
import org.groundswell.action.State;
import org.groundswell.action.Where;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What search engines read, against schema.org's words for events.
class StructuredEventTests {

    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
    private static final String ADDRESS = "https://example.org/c/may-day-2026/may-day";

    private String name = "Mass strike day";
    private State state = State.PUBLISHED;
    private @Nullable LocalTime starts;
    private @Nullable LocalTime ends;
    private @Nullable ZoneId zone;
    private Where where = Where.MANY_PLACES;
    private @Nullable LocalDate movedFrom;

    @Test
    void allDayInManyPlacesIsADayAndNoMoment() {
        assertThat(event())
                .containsEntry("startDate", "2026-05-01")
                .containsEntry("endDate", "2026-05-01")
                .containsEntry("eventStatus", "https://schema.org/EventScheduled")
                .containsEntry("location", Map.of("@type", "Place", "name", "many places"))
                .containsEntry("url", ADDRESS)
                .doesNotContainKey("previousStartDate");
    }

    @Test
    void timesAreMomentsWithTheirOffset() {
        starts = LocalTime.of(14, 0);
        ends = LocalTime.of(16, 30);
        zone = ZoneId.of("America/Chicago");

        assertThat(event())
                .containsEntry("startDate", "2026-05-01T14:00-05:00")
                .containsEntry("endDate", "2026-05-01T16:30-05:00");
    }

    @Test
    void movedActionNamesTheDayItWasAnnouncedFor() {
        movedFrom = LocalDate.of(2026, 4, 30);

        assertThat(event())
                .containsEntry("eventStatus", "https://schema.org/EventRescheduled")
                .containsEntry("previousStartDate", "2026-04-30")
                .containsEntry("startDate", "2026-05-01");
    }

    @Test
    void cancelledActionIsCancelledAlsoIfItWasMovedBefore() {
        movedFrom = LocalDate.of(2026, 4, 30);
        state = State.CANCELLED;

        assertThat(event()).containsEntry("eventStatus", "https://schema.org/EventCancelled");
    }

    @Test
    void placesAreNamedWithTheirAddressesAndAnOnlineOneIsNoPlace() {
        where = Where.at(List.of(new Place("Front gate", "1 Mill Road, Boulder"), new Place("The green", "")));
        assertThat(event())
                .containsEntry("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
                .containsEntry(
                        "location",
                        List.of(
                                Map.of("@type", "Place", "name", "Front gate", "address", "1 Mill Road, Boulder"),
                                Map.of("@type", "Place", "name", "The green")));

        where = Where.online("https://meet.example.org/secret-room");
        assertThat(event())
                .containsEntry("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode")
                .containsEntry("location", Map.of("@type", "VirtualLocation", "url", ADDRESS));
    }

    @Test
    void nothingInItEndsTheElementItStandsIn() {
        name = "</script><script>alert(1)</script><!--";

        assertThat(json()).doesNotContain("<", ">");
        assertThat(event()).containsEntry("name", name);
    }

    private Map<String, Object> event() {
        return JsonMapper.shared().readValue(json(), new TypeReference<>() {});
    }

    private String json() {
        return StructuredEvent.json(action(), ADDRESS, "many places", Locale.ENGLISH);
    }

    private ActionView action() {
        return new ActionView(
                Ids.ordered(),
                Ids.ordered(),
                "may-day",
                ActionKind.STRIKE,
                state,
                LocalizedText.of(name),
                LocalizedText.of("No work."),
                LocalizedText.EMPTY,
                MAY_DAY,
                starts,
                ends,
                zone,
                where,
                List.of(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                List.of(),
                null,
                List.of(),
                state == State.CANCELLED ? new Cancellation(MAY_DAY, LocalizedText.of("Storm.")) : null,
                movedFrom,
                "abcd",
                1);
    }
}
