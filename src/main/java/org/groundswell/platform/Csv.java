package org.groundswell.platform;

/// Cells of comma-separated values after RFC 4180.
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /// A cell of words that people wrote. A spreadsheet would run what begins like a formula: a quote makes it
    /// text.
    public static String cell(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
