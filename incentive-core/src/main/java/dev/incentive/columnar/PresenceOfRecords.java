package dev.incentive.columnar;

/**
 * All bits where a record has a number.
 *
 * @param records reads the numbers
 */
record PresenceOfRecords(RecordReader records) implements ColumnReader {

    @Override
    public long at(int row) {
        return records.isPresent(row) ? -1 : 0;
    }

    @Override
    public long read(int from, int rows, long[] into) {
        for (int row = 0; row < rows; row++) {
            into[row] = at(from + row);
        }
        return -1;
    }
}
