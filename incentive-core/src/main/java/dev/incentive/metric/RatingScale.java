package dev.incentive.metric;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;

/**
 * The whole numbers that a survey question can be answered with, both ends included.
 *
 * <p>Surveys on different scales never meet: answers are refused on another scale than their metric's. Immutable.
 *
 * <pre>{@code
 * RatingScale stars = new RatingScale(1, 5); // 1..5
 * int answers = stars.size(); // 5
 * boolean none = stars.contains(0); // false
 * }</pre>
 *
 * @param minimum the least answer, from 0
 * @param maximum the greatest answer, above the least and up to 100
 * @since 0.1.0
 */
public record RatingScale(int minimum, int maximum) {

    /** The scale of the net promoter score: 0 to 10. */
    public static final RatingScale ZERO_TO_TEN = new RatingScale(0, 10);

    private static final int LARGEST = 100;

    /**
     * Checks the range.
     *
     * @throws IncentiveException {@code NUMBER_OUT_OF_RANGE} unless 0 ≤ minimum &lt; maximum ≤ 100
     */
    public RatingScale {
        if (minimum < 0 || maximum <= minimum || maximum > LARGEST) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT,
                    "a scale from " + minimum + " to " + maximum,
                    "0 <= minimum < maximum <= " + LARGEST));
        }
    }

    /**
     * Whether a number is an answer on this scale.
     *
     * @param answer the number
     * @return true from the minimum to the maximum, both included
     */
    public boolean contains(int answer) {
        return minimum <= answer && answer <= maximum;
    }

    /**
     * How many different answers there are.
     *
     * @return maximum − minimum + 1
     */
    public int size() {
        return maximum - minimum + 1;
    }

    /**
     * The text form.
     *
     * @return for example {@code 0..10}
     */
    @Override
    public String toString() {
        return minimum + ".." + maximum;
    }
}
