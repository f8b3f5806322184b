package org.groundswell.action;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps places in a `jsonb` column: they have no identity and are read and written together.
@Converter
class PlacesConverter implements AttributeConverter<List<Place>, String> {

    private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<Place> places) {
        return JsonMapper.shared().writeValueAsString(places == null ? List.of() : places);
    }

    @Override
    public List<Place> convertToEntityAttribute(@Nullable String json) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, PLACES);
    }
}
