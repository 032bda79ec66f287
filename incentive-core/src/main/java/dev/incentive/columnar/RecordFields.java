package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The facts that are read from records of a host, each by its number. */
final class RecordFields {
    private final List<ColumnName> names = new ArrayList<>();
    private final List<ColumnType> types = new ArrayList<>();
    private boolean isClosed;

    DecimalField decimal(ColumnName name, int decimals) {
        Rational unit = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        return new DecimalField(this, add(name, new ColumnType(unit, true)), name, decimals);
    }

    CountField count(ColumnName name, Rational unit) {
        return new CountField(this, add(name, new ColumnType(unit, false)), name);
    }

    /** No field more: there are columns for these. */
    void close() {
        isClosed = true;
    }

    private int add(ColumnName name, ColumnType type) {
        if (isClosed) {
            throw new IllegalStateException(name + " is named after the evaluator was built");
        }
        if (names.contains(name) || name.fact() == Fact.TRANSACTIONS) {
            throw new IllegalArgumentException(
                    name + (names.contains(name) ? " is named twice" : " is a list, which no field of a record is"));
        }
        names.add(name);
        types.add(type);
        return names.size() - 1;
    }

    List<ColumnName> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** The number of a field; below zero if there is none. */
    int index(ColumnName name) {
        return names.indexOf(name);
    }

    Rational unit(int field) {
        return types.get(field).unit();
    }

    boolean mayBeMissing(int field) {
        return types.get(field).mayBeMissing();
    }

    /** What stands in a column where a record sets nothing. A count has no gaps: its row is evaluated exactly. */
    long unset(int field) {
        if (names.get(field).fact() == Fact.GROUP) {
            return Quantity.NONE;
        }
        return mayBeMissing(field) ? ColumnFacts.MISSING : ColumnFacts.UNFIT;
    }

    /**
     * All fields as columns.
     *
     * @param withGaps whether decimal numbers can be missing
     */
    ColumnLayout layout(boolean withGaps) {
        ColumnLayout.Builder layout = ColumnLayout.builder();
        for (int field = 0; field < names.size(); field++) {
            ColumnType type = types.get(field);
            layout.column(names.get(field), new ColumnType(type.unit(), type.mayBeMissing() && withGaps));
        }
        return layout.build();
    }
}
