package dev.incentive.metric;

/**
 * Which way is better.
 *
 * <p>A benchmark moved by an uplift goes up or down with it, and a plan that compares the wrong way is refused with
 * {@code ATTAINMENT_NOT_SUITABLE}: where lower is better, a ratio to the target would pay more for a worse result.
 *
 * <pre>{@code
 * boolean revenue = Attainment.RATIO.suits(Direction.HIGHER_IS_BETTER); // true
 * boolean churn = Attainment.RATIO.suits(Direction.LOWER_IS_BETTER); // false
 * boolean turned = Attainment.TARGET_OVER_ACTUAL.suits(Direction.LOWER_IS_BETTER); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Direction {
    /** More is better: revenue, retention, NPS. */
    HIGHER_IS_BETTER,
    /** Less is better: churn, days to answer, returns. */
    LOWER_IS_BETTER
}
