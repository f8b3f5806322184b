package org.groundswell.action;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the contact in a `jsonb` column.
@Converter
class AskContactConverter implements AttributeConverter<AskContact, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AskContact contact) {
        return contact == null ? null : JsonMapper.shared().writeValueAsString(contact);
    }

    @Override
    public @Nullable AskContact convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, AskContact.class);
    }
}
