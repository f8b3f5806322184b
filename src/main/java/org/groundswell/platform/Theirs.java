package org.groundswell.platform;

/// What somebody else saved while a form was being filled in.
///
/// @param name how the one who saved is called
/// @param form the form as it would be drawn now
public record Theirs(String name, Object form) {}
