package org.groundswell.coalition;

import java.util.Locale;

/// An organization that is asked to join a campaign.
///
/// @param representative mail address of who shall speak for it
/// @param language in which that person is written to
/// @param listed whether public pages name it once it has joined
/// @param knownTwin whether the one who invites knows that another partner has this name
public record PartnerInvitation(
        String name, PartnerKind kind, String representative, Locale language, boolean listed, boolean knownTwin) {}
