package dev.incentive.examples.sample;

import dev.incentive.examples.extract.CsvRow;
import dev.incentive.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a row that came before from a new one. */
final class SeenRows {

    private final DataFile file;
    private final Map<List<String>, CsvRow> first = new HashMap<>();

    SeenRows(DataFile file) {
        this.file = file;
    }

    /** Refuses a key that came before; where rows may be repeated, only one that came with other content. */
    void check(CsvRow row) {
        int keyCells = file.key() == DataFile.Key.ONCE_IN_A_QUARTER ? 2 : 1;
        CsvRow earlier = first.putIfAbsent(row.cells().subList(0, keyCells), row);
        if (earlier == null) {
            return;
        }
        if (file.key() != DataFile.Key.REPEATED_UNCHANGED) {
            throw row.wrong(id(), ProblemCode.IDENTIFIER_DUPLICATE, "what is not yet at " + earlier.place());
        }
        if (!earlier.cells().equals(row.cells())) {
            throw row.wrong(
                    id(),
                    ProblemCode.MEASUREMENT_CONFLICT,
                    "the same content as at " + earlier.place() + ", or another id");
        }
    }

    private String id() {
        return file.columns().get(0);
    }
}
