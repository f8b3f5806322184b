package org.groundswell.geo;

import org.jspecify.annotations.Nullable;

/// A ZIP code and the place it stands for. `src/docs/geo.md` says where the facts come from.
///
/// @param code five digits, leading zeros kept
/// @param city the post office's name for the place
/// @param state two letters; `AA`, `AE` and `AP` are military mail
/// @param countyFips five digits, state first, as the Census Bureau numbers them; absent for military mail and
///     where the source names no county
/// @param countyName in full ("Hennepin County", "Orleans Parish"); absent together with `countyFips`
/// @param latitude degrees north (WGS 84), of a point in the area, not of anybody's home
/// @param longitude degrees east, so negative almost everywhere
public record Zip(
        String code,
        String city,
        String state,
        @Nullable String countyFips,
        @Nullable String countyName,
        double latitude,
        double longitude) {}
