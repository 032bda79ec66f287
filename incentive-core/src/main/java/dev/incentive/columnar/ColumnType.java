package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * What the whole numbers of a column mean.
 *
 * <pre>{@code
 * // Days of a quarter that has 92, some of them unknown.
 * ColumnType days = new ColumnType(Rational.of("1/92"), true);
 * Rational unit = days.unit(); // 1/92
 * }</pre>
 *
 * @param unit what a one is worth, above zero: 1/100 for cents of euros, 1 for counts
 * @param mayBeMissing whether rows can be without a value
 * @since 0.1.0
 */
public record ColumnType(Rational unit, boolean mayBeMissing) {

    /** Refuses a unit that is not above zero. */
    public ColumnType {
        Objects.requireNonNull(unit, "unit");
        if (unit.signum() <= 0) {
            throw new IllegalArgumentException("a unit of " + unit + ", not above zero");
        }
    }
}
