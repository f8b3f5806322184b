package org.groundswell.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipsTests {

    private final Zips zips = new Zips();

    @ParameterizedTest
    @CsvSource({
        "55401, Minneapolis, MN, 27053, Hennepin County",
        "10001, New York, NY, 36061, New York County",
        "02134, Allston, MA, 25025, Suffolk County",
        "00501, Holtsville, NY, 36103, Suffolk County",
        "90210, Beverly Hills, CA, 06037, Los Angeles County",
        "70112, New Orleans, LA, 22071, Orleans Parish",
        "21201, Baltimore, MD, 24510, Baltimore city",
        "06001, Avon, CT, 09110, Capitol Planning Region",
        "99553, Akutan, AK, 02013, Aleutians East Borough",
        "00901, San Juan, PR, 72127, San Juan Municipio",
        "20001, Washington, DC, 11001, District of Columbia"
    })
    void knownZipsHaveTheirPlaceAndCounty(String code, String city, String state, String fips, String county) {
        Zip zip = zips.find(code).orElseThrow();

        assertThat(zip.code()).isEqualTo(code);
        assertThat(zip.city()).isEqualTo(city);
        assertThat(zip.state()).isEqualTo(state);
        assertThat(zip.countyFips()).isEqualTo(fips);
        assertThat(zip.countyName()).isEqualTo(county);
    }

    @Test
    void pointLiesInTheCity() {
        Zip minneapolis = zips.find("55401").orElseThrow();

        assertThat(minneapolis.latitude()).isCloseTo(44.98, within(0.05));
        assertThat(minneapolis.longitude()).isCloseTo(-93.27, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 55401 ", "55401-1234", "55401 1234", "554011234", "55401 - 1234", "\t55401\n"})
    void blanksAndFurtherDigitsAreDropped(String typed) {
        assertThat(zips.find(typed)).map(Zip::code).contains("55401");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "00000",
                "99999",
                "5540",
                "554011",
                "55401-12",
                "55401-12345",
                "5540l",
                "-55401",
                "55 401",
                "٥٥٤٠١",
                "Minneapolis",
                "55401'; drop table",
                "27053 27053",
                "\u0000",
                "1e4",
                "0x55401"
            })
    void anythingElseFindsNothing(@Nullable String typed) {
        assertThat(zips.find(typed)).isEmpty();
    }

    @Test
    void veryLongInputFindsNothing() {
        assertThat(zips.find("5".repeat(1_000_000))).isEmpty();
        assertThat(zips.find(" ".repeat(1_000_000) + "55401")).isEmpty();
    }

    @Test
    void militaryMailHasAStateAndNoCounty() {
        Zip zip = zips.find("09001").orElseThrow();

        assertThat(zip.state()).isEqualTo("AE");
        assertThat(zip.countyFips()).isNull();
        assertThat(zip.countyName()).isNull();
    }

    @Test
    void everyRowOfTheFileIsWhole() {
        ZipTable table = ZipTable.load();

        assertThat(table.size()).isBetween(41_000, 43_000);
        assertThat(IntStream.range(0, table.size()).mapToObj(table::at)).allSatisfy(zip -> {
            assertThat(zip.city()).isNotBlank();
            assertThat(zip.state()).matches("[A-Z]{2}");
            assertThat(zip.latitude()).isNotZero();
            assertThat(zip.longitude()).isNotZero();
            assertThat(zips.find(zip.code())).contains(zip);
            assertThat(zip.countyFips() == null).isEqualTo(zip.countyName() == null);
        });
    }
}
