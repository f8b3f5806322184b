package org.groundswell.geo;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// What a state or a county in it is called, as it stands at the beginning of a line.
@Component("placeNames")
public class PlaceNames {

    private static final String COUNTY = " County";

    private final States states;
    private final Zips zips;

    PlaceNames(States states, Zips zips) {
        this.states = states;
        this.zips = zips;
    }

    /// "Minnesota", or "Hennepin County, Minnesota".
    ///
    /// @param county five digits, or nothing
    public String name(String state, String county, Locale locale) {
        String name = states.name(state, locale);
        return county.isEmpty() ? name : county(county, locale) + ", " + name;
    }

    /// "Hennepin County"; what is no county by its name, such as a parish, is called the same in every language.
    public String county(String digits, Locale locale) {
        String name = zips.countyName(digits).orElse(digits);
        return locale.getLanguage().equals("es") && name.endsWith(COUNTY)
                ? "Condado de " + name.substring(0, name.length() - COUNTY.length())
                : name;
    }
}
