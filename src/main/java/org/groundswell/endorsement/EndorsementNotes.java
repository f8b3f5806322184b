package org.groundswell.endorsement;

import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a partner adds for the coalition alone, sealed under the campaign's key. It ends with that key.
@Component
class EndorsementNotes {

    private static final int LONGEST = 300;

    private final Vault vault;

    EndorsementNotes(Vault vault) {
        this.vault = vault;
    }

    /// @return nothing for no words
    /// @throws Refused on `note` when there are too many words, or the campaign keeps none any more
    byte @Nullable [] seal(UUID campaignId, UUID id, String note) {
        String words = note.strip();
        if (words.length() > LONGEST) {
            throw new Refused("note", "coalition.error.long", LONGEST, words.length());
        }
        if (words.isEmpty()) {
            return null;
        }
        try {
            return vault.seal(KeyScope.campaign(campaignId), Endorsement.notePlace(id), words);
        } catch (KeysShredded gone) {
            throw new Refused("note", "endorsement.error.note.over");
        }
    }

    /// @return empty when there is none, or none any more
    String open(UUID campaignId, UUID id, byte @Nullable [] sealed) {
        if (sealed == null) {
            return "";
        }
        try {
            return vault.open(KeyScope.campaign(campaignId), Endorsement.notePlace(id), sealed);
        } catch (KeysShredded gone) {
            return "";
        }
    }
}
