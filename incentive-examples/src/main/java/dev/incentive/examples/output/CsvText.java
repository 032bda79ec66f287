package dev.incentive.examples.output;

/**
 * Free text for a cell of a CSV file that people open in a spreadsheet.
 *
 * @since 0.1.0
 */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvText() {}

    /**
     * Text that a spreadsheet takes as text.
     *
     * <p>A spreadsheet runs a cell that starts with {@code = + - @}, a tabulator or a carriage return as a formula; an
     * apostrophe before it keeps it text. Not for numbers: {@code -12.00} is one, and stays.
     *
     * @param text a name or an id
     * @return the text, behind an apostrophe where it would start a formula
     */
    public static String of(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
