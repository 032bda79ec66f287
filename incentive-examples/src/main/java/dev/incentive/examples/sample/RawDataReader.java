package dev.incentive.examples.sample;

import dev.incentive.examples.extract.CsvFile;
import dev.incentive.examples.extract.CsvRow;
import dev.incentive.problem.Problems;
import java.util.function.Consumer;

/** Reads the raw files. Every row is used or is a problem, and all problems are reported at once. */
final class RawDataReader {

    private final DataSource source;
    private final Problems problems = new Problems();
    private final RawDataRows rows = new RawDataRows();

    private RawDataReader(DataSource source) {
        this.source = source;
    }

    static RawData read(DataSource source) {
        return new RawDataReader(source).read();
    }

    /** Without the people every other row would be a problem, so theirs are reported first. */
    private RawData read() {
        forEachRow(DataFile.SALES_PEOPLE, rows::person);
        problems.throwIfErrors("The raw data");
        forEachRow(DataFile.QUOTAS, rows::quota);
        forEachRow(DataFile.ORDERS, rows::order);
        forEachRow(DataFile.SURVEY_ANSWERS, rows::answer);
        forEachRow(DataFile.MILESTONE_EVIDENCE, rows::event);
        problems.throwIfErrors("The raw data");
        return rows.all();
    }

    private void forEachRow(DataFile file, Consumer<CsvRow> reader) {
        SeenRows seen = new SeenRows(file);
        new CsvFile(file.fileName(), source.text(file), file.columns())
                .forEachRow(
                        row -> {
                            seen.check(row);
                            reader.accept(row);
                        },
                        problems);
    }
}
