package dev.incentive.columnar;

import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The transactions of each participant in the order in which they are paid; a plain number is one transaction. */
final class ExactLists {
    private final List<Rational> amounts = new ArrayList<>();
    private final int[] offsets;
    private final BitSet present = new BitSet();
    private final BitSet unfit = new BitSet();

    ExactLists(ColumnName name, List<Participant> members) {
        this.offsets = new int[members.size() + 1];
        for (int row = 0; row < members.size(); row++) {
            int number = row;
            FactReader.measurement(name, members.get(row)).ifPresent(measurement -> {
                present.set(number);
                amounts.addAll(
                        measurement instanceof TransactionMeasurement transactions
                                ? transactions.inOrder().stream()
                                        .map(Transaction::amount)
                                        .toList()
                                : List.of(((NumberMeasurement) measurement).value()));
            });
            offsets[row + 1] = amounts.size();
        }
    }

    boolean isEmpty() {
        return present.isEmpty();
    }

    /** The rows with an amount that is not in the column. */
    BitSet unfit() {
        return unfit;
    }

    /** All amounts as one column, to find their unit. */
    ExactColumn flat() {
        ExactColumn flat = new ExactColumn(amounts.size());
        for (int index = 0; index < amounts.size(); index++) {
            flat.put(index, amounts.get(index));
        }
        return flat;
    }

    Column column(ExactColumn flat, Rational unit) {
        Column numbers = flat.column(unit);
        long[] units = new long[amounts.size()];
        for (int row = 0; row + 1 < offsets.length; row++) {
            for (int index = offsets[row]; index < offsets[row + 1]; index++) {
                units[index] = numbers.value(index);
                unfit.set(row, unfit.get(row) || flat.unfit().get(index));
            }
        }
        Column lists = Column.ofLists(offsets, units);
        boolean complete = present.cardinality() == offsets.length - 1;
        return complete ? lists : lists.present(present.toLongArray());
    }
}
