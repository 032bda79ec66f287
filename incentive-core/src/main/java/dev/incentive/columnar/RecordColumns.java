package dev.incentive.columnar;

import java.util.Arrays;
import java.util.concurrent.Executor;

/**
 * The facts of all records as columns; each record is read once.
 *
 * <p>Counts are read into 32 bits, and once more from the beginning into 64 if one does not fit.
 */
final class RecordColumns {
    private static final int WORD = Long.SIZE;

    private final Records records;
    private final RecordFields fields;
    private final boolean isWide;
    private final long[][] longs;
    private final int[][] ints;
    private final long[][] present;
    private volatile boolean doesNotFit;

    private RecordColumns(Records records, boolean isWide) {
        this.records = records;
        this.fields = records.fields();
        this.isWide = isWide;
        this.longs = new long[fields.size()][];
        this.ints = new int[fields.size()][];
        this.present = new long[fields.size()][];
        for (int field = 0; field < fields.size(); field++) {
            boolean isLong = isWide || fields.mayBeMissing(field);
            longs[field] = new long[isLong ? records.rows() : 0];
            ints[field] = new int[isLong ? 0 : records.rows()];
            present[field] = new long[fields.mayBeMissing(field) ? (records.rows() + WORD - 1) / WORD : 0];
        }
    }

    /** Reads all records by several threads. */
    static RecordColumns of(Records records, Executor executor, int threads) {
        RecordColumns narrow = new RecordColumns(records, false);
        narrow.read(executor, threads);
        if (!narrow.doesNotFit) {
            return narrow;
        }
        RecordColumns wide = new RecordColumns(records, true);
        wide.read(executor, threads);
        return wide;
    }

    private void read(Executor executor, int threads) {
        SharedRows.run(records.rows(), threads, executor, () -> {
            ColumnFacts facts = new ColumnFacts(fields);
            return (from, to) -> read(facts, from, to);
        });
    }

    private void read(ColumnFacts facts, int from, int to) {
        for (int row = from; row < to && !doesNotFit; row += ColumnFacts.ROWS) {
            int rows = Math.min(ColumnFacts.ROWS, to - row);
            facts.clear();
            records.read(row, rows, facts);
            take(facts, row, rows);
        }
    }

    private void take(ColumnFacts facts, int from, int rows) {
        for (int field = 0; field < longs.length; field++) {
            if (present[field].length > 0) {
                present[field][from / WORD] = facts.present(field, rows);
            }
            if (longs[field].length > 0) {
                facts.copy(field, rows, longs[field], from);
            } else if (!facts.copy(field, rows, ints[field], from)) {
                doesNotFit = true;
            }
        }
    }

    /** Whether a record is without a decimal number. */
    boolean hasGaps() {
        return Arrays.stream(present).anyMatch(this::hasGaps);
    }

    private boolean hasGaps(long[] words) {
        return Arrays.stream(words).mapToInt(Long::bitCount).sum() < records.rows() && words.length > 0;
    }

    /**
     * The columns.
     *
     * @param layout of all fields, with or without gaps
     */
    ParticipantColumns columns(ColumnLayout layout) {
        ParticipantColumns.Builder columns =
                ParticipantColumns.builder(layout, records.rows()).records(records);
        for (int field = 0; field < longs.length; field++) {
            columns.put(fields.names().get(field), column(field));
        }
        return columns.build();
    }

    private Column column(int field) {
        boolean isLong = isWide || fields.mayBeMissing(field);
        Column column = isLong ? Column.of(longs[field]) : Column.of(ints[field]);
        return hasGaps(present[field]) ? column.present(present[field]) : column;
    }
}
