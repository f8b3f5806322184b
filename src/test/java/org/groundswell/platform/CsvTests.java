package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Blue Door|\"Blue Door\"",
                "a \"b\"|\"a \"\"b\"\"\"",
                "=1+1|\"'=1+1\"",
                "@sum|\"'@sum\"",
                "-2|\"'-2\"",
                "+2|\"'+2\"",
                "``|\"\""
            })
    void whatASpreadsheetWouldRunIsText(String words, String cell) {
        assertThat(Csv.cell(words)).isEqualTo(cell);
    }
}
