package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * The level of a rubric that one rater gave.
 *
 * <p>Evaluation refuses a level that the metric does not have with {@code REFERENCE_UNKNOWN}, and a second level of the
 * same rater with {@code MEASUREMENT_CONFLICT}. Immutable.
 *
 * <pre>{@code
 * Rating rating = new Rating("r-1", "leads");
 * String level = rating.level(); // leads
 * }</pre>
 *
 * @param rater the rater's id; a rater counts once
 * @param level the id of the level
 * @since 0.1.0
 */
public record Rating(String rater, String level) implements Canonical {

    /** Checks that nothing is missing. */
    public Rating {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(level, "level");
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(rater).text(level);
    }
}
