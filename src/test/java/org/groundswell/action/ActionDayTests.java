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

    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # The first of May begins in San Juan at four in the morning of UTC.
            2026-05-01T03:59:59Z, 2026-04-30
            2026-05-01T04:00:00Z, 2026-05-01
            # It ends in Honolulu at ten in the morning of the second.
            2026-05-02T09:59:59Z, 2026-05-01
            2026-05-02T10:00:00Z, 2026-05-02
            # Before and after it is the day that is nearest to it: the latest one has, or the earliest.
            2026-04-20T05:00:00Z, 2026-04-20
            2026-05-20T05:00:00Z, 2026-05-19
            """)
    void withoutAZoneItIsTheDayFromSanJuanToHonolulu(Instant now, LocalDate today) {
        assertThat(ActionView.today(MAY_DAY, null, Clock.fixed(now, ZoneOffset.UTC)))
                .isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Chicago, 2026-05-01T04:59:59Z, 2026-04-30",
        "America/Chicago, 2026-05-01T05:00:00Z, 2026-05-01",
        "America/Chicago, 2026-05-02T05:00:00Z, 2026-05-02",
        "Pacific/Honolulu, 2026-05-01T09:59:59Z, 2026-04-30"
    })
    void withAZoneItIsTheDayThere(ZoneId zone, Instant now, LocalDate today) {
        assertThat(ActionView.today(MAY_DAY, zone, Clock.fixed(now, ZoneOffset.UTC)))
                .isEqualTo(today);
    }

    /// Nobody is turned away whose calendar still, or already, shows the day.
    @Test
    void withoutAZoneTheDayLastsAsLongAsAnybodyHasIt() {
        Cases.each(
                2_000,
                chance -> MAY_DAY.atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .plusSeconds(Cases.between(chance, -200_000, 300_000)),
                now -> assertThat(ActionView.today(MAY_DAY, null, Clock.fixed(now, ZoneOffset.UTC))
                                .equals(MAY_DAY))
                        .isEqualTo(somebodyHasIt(now)));
    }

    private static boolean somebodyHasIt(Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(ActionChoices::knowsZone)
                .anyMatch(zone -> LocalDate.ofInstant(now, ZoneId.of(zone)).equals(MAY_DAY));
    }
}
