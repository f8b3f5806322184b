package org.groundswell.count;

import java.time.LocalDate;

/// The published total at the end of a day (UTC).
public record DayCount(LocalDate day, int total) {}
