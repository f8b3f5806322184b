package org.groundswell.action;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was before a change in a `jsonb` column.
@Converter
class ArrangementConverter implements AttributeConverter<Arrangement, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Arrangement before) {
        return before == null ? null : JsonMapper.shared().writeValueAsString(before);
    }

    @Override
    public @Nullable Arrangement convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, Arrangement.class);
    }
}
