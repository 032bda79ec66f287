package dev.incentive.columnar;

/**
 * A decimal number that records of a host have: what {@link RowEvaluator.Builder#decimal(ColumnName)} names and
 * {@link RowFacts#set(DecimalField, java.math.BigDecimal)} sets.
 *
 * <pre>{@code
 * // Revenue in euros: most numbers have two decimals.
 * DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
 * int decimals = revenue.decimals(); // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DecimalField {
    private final RecordFields fields;
    private final int index;
    private final int start;
    private final ColumnName name;
    private final int decimals;

    DecimalField(RecordFields fields, int index, ColumnName name, int decimals) {
        this.fields = fields;
        this.index = index;
        this.start = index * ColumnFacts.ROWS;
        this.name = name;
        this.decimals = decimals;
    }

    /** Which fact it is. */
    public ColumnName name() {
        return name;
    }

    /** How many decimals most numbers have; those with more are evaluated exactly. */
    public int decimals() {
        return decimals;
    }

    RecordFields fields() {
        return fields;
    }

    int index() {
        return index;
    }

    /** Where its column begins in {@link ColumnFacts}. */
    int start() {
        return start;
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
