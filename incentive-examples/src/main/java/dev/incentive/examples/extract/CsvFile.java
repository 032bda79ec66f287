package dev.incentive.examples.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A CSV file with a header line.
 *
 * <p>Nothing is lost on the way: a row that cannot be read is a problem, and so is a row with too few or too many cells
 * or a quote that is never closed. Problems stand at file, line and column, for example
 * {@code /orders.csv/line 17/amount}.
 *
 * @since 0.1.0
 */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Place place;
    private final String content;
    private final List<String> columns;
    private final boolean otherColumns;

    /**
     * A file.
     *
     * @param name the name for people, the first part of each problem's place
     * @param content the text of the file
     * @param columns the columns, in the order of the file
     */
    public CsvFile(String name, String content, List<String> columns) {
        this(name, content, columns, false);
    }

    private CsvFile(String name, String content, List<String> columns, boolean otherColumns) {
        this.place = Place.ROOT.at(name);
        this.content = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        this.columns = List.copyOf(columns);
        this.otherColumns = otherColumns;
    }

    /**
     * A file of which some columns are read, in whatever order they stand.
     *
     * @param name the name for people, the first part of each problem's place
     * @param content the text of the file
     * @param columns the columns that must be there; others may be
     * @return the file
     */
    public static CsvFile withColumns(String name, String content, List<String> columns) {
        return new CsvFile(name, content, columns, true);
    }

    /**
     * Hands over each row, in the order of the file.
     *
     * @param reader takes the row; an {@link IncentiveException} that it throws is a problem of this row, and the next
     *     row follows
     * @param problems where to report
     */
    public void forEachRow(Consumer<CsvRow> reader, Problems problems) {
        try {
            List<CsvRecord> records = records();
            List<String> header = records.isEmpty() ? List.of() : records.get(0).getFields();
            checkHeader(header);
            records.stream().skip(1).forEach(record -> row(header, record, reader, problems));
        } catch (IncentiveException wrong) {
            wrong.problems().forEach(problems::add);
        }
    }

    /** An open quote would swallow the rows behind it, so it is refused. */
    private List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(content)
                    .forEach(records::add);
        } catch (CsvParseException malformed) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.DOCUMENT_MALFORMED,
                    place,
                    String.valueOf(malformed.getMessage()),
                    "CSV as in RFC 4180"));
        }
        return records;
    }

    private void checkHeader(List<String> header) {
        boolean suits = otherColumns ? header.containsAll(columns) : header.equals(columns);
        boolean ambiguous = columns.stream().anyMatch(column -> Collections.frequency(header, column) > 1);
        if (!suits || ambiguous) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.DOCUMENT_MALFORMED,
                    place.at("line 1"),
                    header.isEmpty() ? "no header" : "the columns " + String.join(", ", header),
                    "the columns " + String.join(", ", columns) + (otherColumns ? ", once each, and any others" : "")));
        }
    }

    private void row(List<String> header, CsvRecord record, Consumer<CsvRow> reader, Problems problems) {
        Place line = place.at("line " + record.getStartingLineNumber());
        if (record.getFieldCount() != header.size()) {
            problems.error(
                    ProblemCode.DOCUMENT_MALFORMED,
                    line,
                    record.getFieldCount() + " cells",
                    header.size() + " cells: " + String.join(", ", header));
            return;
        }
        try {
            reader.accept(new CsvRow(header, record.getFields(), line));
        } catch (IncentiveException wrong) {
            wrong.problems().forEach(problems::add);
        }
    }
}
