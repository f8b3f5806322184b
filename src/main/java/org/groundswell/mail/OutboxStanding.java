package org.groundswell.mail;

/// The queue in three numbers of mails.
///
/// @param troubled waiting after at least one failed try
/// @param failed given up within the last day
public record OutboxStanding(int waiting, int troubled, int failed) {}
