package dev.incentive.examples.extract;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a CSV file. Each cell that is not what was asked for is an {@link IncentiveException} with file, line and
 * column.
 *
 * @since 0.1.0
 */
public final class CsvRow {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}-Q[1-4]");

    private final List<String> columns;
    private final List<String> cells;
    private final Place line;

    CsvRow(List<String> columns, List<String> cells, Place line) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.line = line;
    }

    /**
     * All cells.
     *
     * @return the cells in the order of the file
     */
    public List<String> cells() {
        return cells;
    }

    /**
     * Where the row stands.
     *
     * @return file and line
     */
    public Place place() {
        return line;
    }

    /**
     * The line for people.
     *
     * @return for example {@code line 17}
     */
    public String lineText() {
        return line.pointer().substring(line.pointer().lastIndexOf('/') + 1);
    }

    /**
     * A cell that may be empty.
     *
     * @param column the column
     * @return the text
     */
    public String textOrEmpty(String column) {
        return cells.get(columns.indexOf(column));
    }

    /**
     * A cell that must not be empty.
     *
     * @param column the column
     * @return the text
     */
    public String text(String column) {
        if (textOrEmpty(column).isBlank()) {
            throw wrong(column, ProblemCode.DOCUMENT_PROPERTY_MISSING, "a text that is not empty");
        }
        return textOrEmpty(column);
    }

    /**
     * A whole number.
     *
     * @param column the column
     * @param most the largest number allowed
     * @return the number, from 0
     */
    public int whole(String column, int most) {
        String text = textOrEmpty(column);
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw wrong(column, ProblemCode.NUMBER_FORMAT, "a whole number from 0 to " + most);
        }
        return Integer.parseInt(text);
    }

    /**
     * A decimal number, exactly as written.
     *
     * @param column the column
     * @return the number
     */
    public Rational decimal(String column) {
        String text = textOrEmpty(column);
        if (text.contains("/")) {
            throw wrong(column, ProblemCode.NUMBER_FORMAT, "a decimal number such as 1234.50");
        }
        try {
            return Rational.of(text);
        } catch (IncentiveException malformed) {
            throw placed(malformed, line.at(column));
        }
    }

    /**
     * A day of the calendar.
     *
     * @param column the column
     * @return the day
     */
    public LocalDate date(String column) {
        if (!DATE.matcher(textOrEmpty(column)).matches()) {
            throw wrong(column, ProblemCode.DOCUMENT_DATE, "a date in the form YYYY-MM-DD");
        }
        try {
            return LocalDate.parse(textOrEmpty(column));
        } catch (DateTimeException impossible) {
            throw wrong(column, ProblemCode.DOCUMENT_DATE, "a day of the calendar");
        }
    }

    /**
     * A quarter.
     *
     * @param column the column
     * @return the quarter, written in the form {@code 2025-Q1}
     */
    public Quarter quarter(String column) {
        String text = textOrEmpty(column);
        if (!QUARTER.matcher(text).matches()) {
            throw wrong(column, ProblemCode.DOCUMENT_DATE, "a quarter in the form YYYY-Qn");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    /**
     * The word yes or no.
     *
     * @param column the column
     * @return true for yes
     */
    public boolean yes(String column) {
        String text = textOrEmpty(column);
        if (!text.equals("yes") && !text.equals("no")) {
            throw wrong(column, ProblemCode.DOCUMENT_WORD_UNKNOWN, "yes or no");
        }
        return text.equals("yes");
    }

    /**
     * Something that the cell refers to.
     *
     * @param column the column
     * @param known everything that can be referred to
     * @param what what these are, for people
     * @param <T> the type of what is referred to
     * @return what the cell refers to
     */
    public <T> T reference(String column, Map<String, T> known, String what) {
        T found = known.get(textOrEmpty(column));
        if (found == null) {
            throw wrong(column, ProblemCode.REFERENCE_UNKNOWN, what);
        }
        return found;
    }

    /**
     * Says that a cell is wrong.
     *
     * @param column the column
     * @param code the kind of problem
     * @param allowed what is allowed instead
     * @return the exception to throw
     */
    public IncentiveException wrong(String column, ProblemCode code, String allowed) {
        return new IncentiveException(Problem.error(code, line.at(column), "'" + textOrEmpty(column) + "'", allowed));
    }

    private static IncentiveException placed(IncentiveException malformed, Place cell) {
        return new IncentiveException(
                "The cell",
                malformed.problems().stream()
                        .map(problem -> problem.below(cell))
                        .toList());
    }
}
