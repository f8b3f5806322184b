package org.groundswell.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.groundswell.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which day it is for an action. One that has no zone is everywhere in the United States.
class ActionDayTests {

    /// In winter, when San Juan is ahead of the mainland's clocks.
    private static final LocalDate DAY = LocalDate.of(2026, 1, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # The day begins in San Juan at four in the morning of UTC.
            2026-01-23T03:59:59Z, 2026-01-22
            2026-01-23T04:00:00Z, 2026-01-23
            # It ends in Honolulu at ten in the morning of the next.
            2026-01-24T09:59:59Z, 2026-01-23
            2026-01-24T10:00:00Z, 2026-01-24
            # Before and after it is the day that is nearest to it: the latest one has, or the earliest.
            2026-01-10T04:30:00Z, 2026-01-10
            2026-02-10T04:30:00Z, 2026-02-09
            """)
    void withoutAZoneItIsTheDayFromSanJuanToHonolulu(Instant now, LocalDate today) {
        assertThat(ActionView.today(DAY, null, Clock.fixed(now, ZoneOffset.UTC)))
                .isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Chicago, 2026-01-23T05:59:59Z, 2026-01-22",
        "America/Chicago, 2026-01-23T06:00:00Z, 2026-01-23",
        "America/Chicago, 2026-01-24T06:00:00Z, 2026-01-24",
        "Pacific/Honolulu, 2026-01-23T09:59:59Z, 2026-01-22"
    })
    void withAZoneItIsTheDayThere(ZoneId zone, Instant now, LocalDate today) {
        assertThat(ActionView.today(DAY, zone, Clock.fixed(now, ZoneOffset.UTC)))
                .isEqualTo(today);
    }

    /// Nobody is turned away whose calendar still, or already, shows the day.
    @Test
    void withoutAZoneTheDayLastsAsLongAsAnybodyHasIt() {
        Cases.each(
                2_000,
                chance -> DAY.atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .plusSeconds(Cases.between(chance, -200_000, 300_000)),
                now -> assertThat(ActionView.today(DAY, null, Clock.fixed(now, ZoneOffset.UTC))
                                .equals(DAY))
                        .isEqualTo(somebodyHasIt(now)));
    }

    private static boolean somebodyHasIt(Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(ActionChoices::knowsZone)
                .anyMatch(zone -> LocalDate.ofInstant(now, ZoneId.of(zone)).equals(DAY));
    }
}
