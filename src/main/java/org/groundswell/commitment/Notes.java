package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Words of a partner that only the coalition reads, sealed under the campaign's key. They end with it: when retention
/// has destroyed the key, there is no note any more and none can be written.
@Component
class Notes {

    private static final int LONGEST = 600;
    private static final int LONGEST_MESSAGE = 2_000;

    private final Vault vault;

    Notes(Vault vault) {
        this.vault = vault;
    }

    /// @return nothing for no words
    /// @throws Refused on `note` when there are too many words, or the campaign keeps none any more
    byte @Nullable [] seal(UUID campaignId, SealedAt place, String note) {
        requireShort("note", note, LONGEST);
        if (note.isBlank()) {
            return null;
        }
        try {
            return vault.seal(KeyScope.campaign(campaignId), place, note.strip());
        } catch (KeysShredded gone) {
            throw new Refused("note", "commitment.error.note.over");
        }
    }

    /// @throws Refused on `text` when there are no words or too many, or the campaign keeps none any more
    byte[] sealMessage(UUID campaignId, SealedAt place, String text) {
        requireShort("text", text, LONGEST_MESSAGE);
        if (text.isBlank()) {
            throw new Refused("text", "commitment.error.thread.empty");
        }
        try {
            return vault.seal(KeyScope.campaign(campaignId), place, text.strip());
        } catch (KeysShredded gone) {
            throw new Refused("text", "commitment.error.thread.over");
        }
    }

    /// @return empty when there is none, or none any more
    String open(UUID campaignId, SealedAt place, byte @Nullable [] sealed) {
        if (sealed == null) {
            return "";
        }
        try {
            return vault.open(KeyScope.campaign(campaignId), place, sealed);
        } catch (KeysShredded gone) {
            return "";
        }
    }

    /// As people count: a browser sends a line's end as two letters.
    private static void requireShort(String field, String words, int longest) {
        int letters = words.replace("\r\n", "\n").length();
        if (letters > longest) {
            throw new Refused(field, "coalition.error.long", longest, letters);
        }
    }
}
