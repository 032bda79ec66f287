package dev.incentive.metric;

/**
 * How the levels that several raters gave become one value.
 *
 * <p>The value is exact and not rounded to a level: two of three raters at 3 and one at 0 have the mean 2. Each rater
 * counts once and all count alike.
 *
 * <pre>{@code
 * // The level "absent" is worth 0, the level "leads" 3.
 * RatingMeasurement ratings = RatingMeasurement.of(
 *         "planning", new Rating("r-1", "absent"), new Rating("r-2", "leads"), new Rating("r-3", "leads"));
 * Outcome byMean = MeasuredValue.ofPeriod(ratedByMean).read(ratings, day -> true);
 * Outcome byMedian = MeasuredValue.ofPeriod(ratedByMedian).read(ratings, day -> true);
 * Rational mean = ((Outcome.Defined) byMean).derivation().value(); // 2
 * Rational median = ((Outcome.Defined) byMedian).derivation().value(); // 3
 * }</pre>
 *
 * @since 0.1.0
 */
public enum RaterStatistic {
    /** The sum by the number of raters. */
    MEAN,
    /** The middle value; of an even number, the mean of the middle two. */
    MEDIAN
}
