package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records of a host, and how they are read.
 *
 * @param records all of them; none is null
 * @param reader sets the facts of one
 * @param fields which facts there are
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Records(Object[] records, RecordReader<Object> reader, RecordFields fields) {

    int rows() {
        return records.length;
    }

    /** Reads some of them, each once. */
    void read(int from, int rows, ColumnFacts facts) {
        for (int row = 0; row < rows; row++) {
            facts.row(row);
            reader.read(records[from + row], facts);
        }
    }

    /** What one of them says, exactly. */
    Function<ColumnName, Optional<Rational>> values(int row) {
        ExactFacts facts = new ExactFacts(fields);
        reader.read(records[row], facts);
        return name -> Optional.ofNullable(facts.value(name));
    }
}
