package org.groundswell.coalition;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organization that is asked to join a campaign.
///
/// @param id made with the form, so that a form sent twice makes one partner
/// @param representative mail address of who shall speak for it; not used when somebody does already
/// @param language in which that person is written to
/// @param listed whether public pages name it once it has joined
/// @param twin what the one who invites said about others of this name; nothing when that was not asked yet
public record PartnerInvitation(
        UUID id,
        String name,
        PartnerKind kind,
        String representative,
        Locale language,
        boolean listed,
        @Nullable Twin twin) {

    /// What is said about a name that is known in the house already.
    ///
    /// @param partner the organization that it is; nothing when it is another one that has the same name
    public record Twin(@Nullable UUID partner) {

        static final Twin ANOTHER = new Twin(null);
    }
}
