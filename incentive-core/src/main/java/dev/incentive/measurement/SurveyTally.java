package dev.incentive.measurement;

import dev.incentive.metric.RatingScale;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How often each answer of a scale was given.
 *
 * <p>Tallies of one scale are mergeable: they form a commutative monoid under {@link #merge(SurveyTally)} with {@link
 * #none(RatingScale)} as the neutral element, so that batches, threads and machines lead to the same total. A sum of
 * 2<sup>63</sup> answers is an error; evaluation refuses a count above 10<sup>12</sup>. Immutable.
 *
 * <pre>{@code
 * RatingScale stars = new RatingScale(1, 5);
 * SurveyTally north = new SurveyTally(stars, List.of(0L, 0L, 1L, 0L, 1L));
 * SurveyTally south = new SurveyTally(stars, List.of(1L, 0L, 0L, 1L, 0L));
 * SurveyTally both = north.merge(south);
 * long satisfied = both.atOrAbove(4); // 2
 * Rational mean = both.sum().dividedBy(Rational.of(both.answers())); // 3.25
 * }</pre>
 *
 * @param scale the scale
 * @param counts one count for each answer of the scale, ascending; none negative
 * @since 0.1.0
 */
public record SurveyTally(RatingScale scale, List<Long> counts) implements Survey {

    private static final int FIRST_PROMOTER = 9;
    private static final int LAST_DETRACTOR = 6;

    /**
     * Copies and checks the counts.
     *
     * @throws IncentiveException {@code MEASUREMENT_INVALID} unless there is one count, not negative, for each answer
     */
    public SurveyTally {
        Objects.requireNonNull(scale, "scale");
        counts = List.copyOf(counts);
        if (counts.size() != scale.size() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    Place.ROOT,
                    "counts " + counts,
                    scale.size() + " counts of 0 or more, one for each answer of the scale " + scale));
        }
    }

    /**
     * No answers.
     *
     * @param scale the scale
     * @return the tally of zeros
     */
    public static SurveyTally none(RatingScale scale) {
        return new SurveyTally(scale, Collections.nCopies(scale.size(), 0L));
    }

    /**
     * Both tallies together.
     *
     * @param other a tally on the same scale
     * @return the sum of the counts
     * @throws IllegalArgumentException for another scale
     * @throws IncentiveException {@code NUMBER_OUT_OF_RANGE} if a count reaches 2<sup>63</sup>
     */
    public SurveyTally merge(SurveyTally other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException("tallies on the scales " + scale + " and " + other.scale);
        }
        List<Long> sums = new ArrayList<>(counts.size());
        for (int index = 0; index < counts.size(); index++) {
            sums.add(sum(counts.get(index), other.counts.get(index)));
        }
        return new SurveyTally(scale, sums);
    }

    /**
     * The answers without those of one member.
     *
     * @param member a tally on the same scale, whose answers are among these
     * @return the difference of the counts
     * @throws IllegalArgumentException for another scale
     * @throws IncentiveException {@code MEASUREMENT_INVALID} if the member has answers that are not among these
     */
    public SurveyTally without(SurveyTally member) {
        if (!scale.equals(member.scale)) {
            throw new IllegalArgumentException("tallies on the scales " + scale + " and " + member.scale);
        }
        List<Long> differences = new ArrayList<>(counts.size());
        for (int index = 0; index < counts.size(); index++) {
            differences.add(counts.get(index) - member.counts.get(index));
        }
        return new SurveyTally(scale, differences);
    }

    /**
     * The number of answers.
     *
     * @return the total of the counts
     */
    public long answers() {
        return between(scale.minimum(), scale.maximum());
    }

    /**
     * The number of answers of 9 and 10.
     *
     * @return promoters in the sense of the net promoter score; meant for the scale 0 to 10
     */
    public long promoters() {
        return between(FIRST_PROMOTER, scale.maximum());
    }

    /**
     * The number of answers of 0 to 6.
     *
     * @return detractors in the sense of the net promoter score; meant for the scale 0 to 10
     */
    public long detractors() {
        return between(scale.minimum(), LAST_DETRACTOR);
    }

    /**
     * How many answers are at a rating or above.
     *
     * @param rating the lowest that counts
     * @return the top box of that size
     */
    public long atOrAbove(int rating) {
        return between(rating, scale.maximum());
    }

    /**
     * The sum of all answers.
     *
     * @return each rating times its count, together
     */
    public Rational sum() {
        Rational sum = Rational.ZERO;
        for (int index = 0; index < counts.size(); index++) {
            sum = sum.plus(Rational.of(counts.get(index)).times(Rational.of((long) scale.minimum() + index)));
        }
        return sum;
    }

    @Override
    public SurveyTally tally() {
        return this;
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("tally").number(scale.minimum()).number(scale.maximum());
        counts.forEach(out::number);
    }

    private long between(int first, int last) {
        long total = 0;
        for (int answer = Math.max(first, scale.minimum()); answer <= Math.min(last, scale.maximum()); answer++) {
            total = sum(total, counts.get(answer - scale.minimum()));
        }
        return total;
    }

    private static long sum(long left, long right) {
        long sum = left + right;
        if (sum < 0) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT,
                    left + " and " + right + " answers",
                    "less than 2^63 answers together"));
        }
        return sum;
    }
}
