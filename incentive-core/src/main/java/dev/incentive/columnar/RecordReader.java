package dev.incentive.columnar;

import dev.incentive.value.Rational;

/** Reads one number of each record of a host, block by block, and keeps none of them. */
interface RecordReader extends ColumnReader {
    /** Stands for a number that the column cannot hold: it takes the proof away from its row. */
    long UNFIT = Long.MIN_VALUE;

    /** How many records there are. */
    int records();

    /** Whether records can be without a number. */
    boolean hasGaps();

    boolean isPresent(int row);

    /** The number of a record that has one, as it is. */
    Rational exact(int row);

    /** All bits where a record has a number. */
    default ColumnReader presence() {
        return new PresenceOfRecords(this);
    }
}
