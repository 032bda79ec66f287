package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import java.util.List;
import java.util.Objects;

/**
 * The levels of a rubric that raters gave.
 *
 * <p>What the ratings amount to, and how many raters it takes, is said by the metric's {@link
 * dev.incentive.metric.Measure.Rubric}; with fewer the value is undefined. Immutable.
 *
 * <pre>{@code
 * // The level "absent" is worth 0, the level "leads" 3; the metric takes the mean of its raters.
 * RatingMeasurement ratings =
 *         RatingMeasurement.of("planning", new Rating("r-1", "absent"), new Rating("r-2", "leads"));
 * Outcome read = MeasuredValue.ofPeriod(planning).read(ratings, day -> true);
 * Rational value = ((Outcome.Defined) read).derivation().value(); // 1.5
 * }</pre>
 *
 * @param metric the metric's id
 * @param ratings a level for each rater; the same rater with the same level counts once
 * @param provenance source and evidence
 * @since 0.1.0
 */
public record RatingMeasurement(String metric, List<Rating> ratings, Provenance provenance) implements Measurement {

    /** Copies the ratings. */
    public RatingMeasurement {
        Objects.requireNonNull(metric, "metric");
        ratings = List.copyOf(ratings);
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Ratings without a stated source.
     *
     * @param metric the metric's id
     * @param ratings a level for each rater
     * @return the measurement
     */
    public static RatingMeasurement of(String metric, Rating... ratings) {
        return new RatingMeasurement(metric, List.of(ratings), Provenance.UNSTATED);
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "review board"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public RatingMeasurement from(String source, String evidence) {
        return new RatingMeasurement(metric, ratings, new Provenance(source, evidence));
    }

    @Override
    public String form() {
        return "ratings";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("ratings").text(metric).parts(ratings).part(provenance);
    }
}
