package dev.incentive.metric;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A level of a rubric: what must be seen for it, and what it is worth.
 *
 * <p>The worth is in the metric's unit, which is not money; it may be negative and have decimals. A rubric has 1 to 100
 * levels with different ids; a plan refuses others. Immutable.
 *
 * <pre>{@code
 * RubricLevel leads = RubricLevel.of("leads", "leads the account plan and reviews it with the customer", "3");
 * Rational worth = leads.value(); // 3
 * }</pre>
 *
 * @param id the level's id, unique in its rubric
 * @param anchor what is observed at this level, in words that every rater understands alike
 * @param value what the level is worth, in the metric's unit
 * @since 0.1.0
 */
public record RubricLevel(String id, String anchor, Rational value) implements Canonical {

    /** Checks that nothing is missing. */
    public RubricLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A level worth a decimal.
     *
     * @param id the level's id
     * @param anchor what is observed at this level
     * @param value what it is worth
     * @return the level
     */
    public static RubricLevel of(String id, String anchor, String value) {
        return new RubricLevel(id, anchor, Rational.ofDecimal(value));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id).text(anchor).number(value);
    }
}
