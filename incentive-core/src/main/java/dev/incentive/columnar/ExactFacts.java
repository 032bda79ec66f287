package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The facts of one record as they are. */
final class ExactFacts extends RowFacts {
    private final @Nullable Rational[] values;

    ExactFacts(RecordFields fields) {
        super(fields);
        this.values = new Rational[fields.size()];
    }

    /** What was set; null if it is missing. */
    @Nullable
    Rational value(ColumnName name) {
        return values[fields().index(name)];
    }

    @Override
    public void set(DecimalField field, @Nullable BigDecimal value) {
        checkOwn(field.fields(), field);
        values[field.index()] = value == null ? null : Rational.of(value);
    }

    @Override
    public void set(CountField field, long value) {
        checkOwn(field.fields(), field);
        values[field.index()] = Rational.of(value).times(fields().unit(field.index()));
    }

    private void checkOwn(RecordFields of, Object field) {
        if (of != fields()) {
            throw ofAnother(field);
        }
    }
}
