package dev.incentive.columnar;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The rows that the exact evaluator takes, because a value of theirs is in no column. */
final class ExactRows {
    private final BitSet rows = new BitSet();
    private final Set<String> metrics = new LinkedHashSet<>();

    void add(ColumnName column, BitSet unfit) {
        if (!unfit.isEmpty()) {
            rows.or(unfit);
            metrics.add(column.of());
        }
    }

    /** The first such row at or after a row; negative if there is none. */
    int next(int row) {
        return rows.nextSetBit(row);
    }

    /** Whether each value of a metric, or the group of each row of that kind, is in a column. */
    boolean areAllInColumns(String metricOrKind) {
        return !metrics.contains(metricOrKind);
    }
}
