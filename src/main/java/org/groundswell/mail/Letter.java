package org.groundswell.mail;

import java.util.Map;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What is sealed of a mail while it waits: everything that could name a person.
record Letter(
        String recipient,
        Map<String, String> values,
        @Nullable String stopLink) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Letter of(OutgoingMail mail) {
        return new Letter(mail.recipient(), mail.values(), mail.stopLink());
    }

    byte[] seal(Vault vault, KeyScope scope, SealedAt place) {
        return vault.seal(scope, place, JSON.writeValueAsString(this));
    }

    static Letter open(Vault vault, KeyScope scope, SealedAt place, byte[] sealed) {
        return JSON.readValue(vault.open(scope, place, sealed), Letter.class);
    }
}
