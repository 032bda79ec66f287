package dev.incentive.columnar;

/**
 * A whole number that records of a host have: what {@link RowEvaluator.Builder#count(ColumnName)} names and
 * {@link RowFacts#set(CountField, long)} sets.
 *
 * <pre>{@code
 * CountField team = fields.count(ColumnName.group("team"));
 * ColumnName same = team.name(); // GROUP of team
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CountField {
    private final RecordFields fields;
    private final int index;
    private final int start;
    private final ColumnName name;

    CountField(RecordFields fields, int index, ColumnName name) {
        this.fields = fields;
        this.index = index;
        this.start = index * ColumnFacts.ROWS;
        this.name = name;
    }

    /** Which fact it is. */
    public ColumnName name() {
        return name;
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
