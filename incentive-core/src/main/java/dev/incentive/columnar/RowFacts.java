package dev.incentive.columnar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one record of a host while a {@link RecordReader} sets them.
 *
 * <p>What is not set, or set to null, is missing, as a measurement is that nobody gave. Of what is set twice the second
 * counts. What nobody needs at the moment is not looked at.
 *
 * <pre>{@code
 * RowEvaluator<Seller> evaluator = fields.build((seller, facts) -> {
 *     facts.set(revenue, seller.revenue());
 *     facts.set(team, seller.team());
 * });
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract sealed class RowFacts permits ColumnFacts, ExactFacts {
    private final RecordFields fields;

    RowFacts(RecordFields fields) {
        this.fields = fields;
    }

    /**
     * Sets a decimal number.
     *
     * @param field which, of the evaluator that reads
     * @param value the number, null where it is missing
     * @throws IllegalArgumentException if the field is of another evaluator
     */
    public abstract void set(DecimalField field, @Nullable BigDecimal value);

    /**
     * Sets a whole number.
     *
     * @param field which, of the evaluator that reads
     * @param value the number; of a peer group below zero where there is none
     * @throws IllegalArgumentException if the field is of another evaluator
     */
    public abstract void set(CountField field, long value);

    RecordFields fields() {
        return fields;
    }

    static IllegalArgumentException ofAnother(Object field) {
        return new IllegalArgumentException(field + " is a field of another evaluator");
    }
}
