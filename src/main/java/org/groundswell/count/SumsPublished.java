package org.groundswell.count;

/// A [Sum] has moved before everybody's eyes. Announced in the transaction that moves it.
public record SumsPublished() {}
