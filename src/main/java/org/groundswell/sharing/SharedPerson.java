package org.groundswell.sharing;

import java.time.LocalDate;

/// One row of what a partner gets.
///
/// @param name they gave for the partner; empty for none
/// @param number version of the agreement they said yes to
/// @param keptUntil the last day the partner may keep it
public record SharedPerson(String email, String name, LocalDate on, int number, LocalDate keptUntil) {}
