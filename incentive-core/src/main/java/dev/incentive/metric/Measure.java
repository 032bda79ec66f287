package dev.incentive.metric;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Unit;
import java.util.List;
import java.util.Objects;

/**
 * How a measurement looks and how its number is read from it.
 *
 * <p>Each measure takes one form of measurement and allows certain units; a plain number may also come as its
 * transactions. Numbers are read exactly: a share is part ÷ whole from 0 to 1, a net promoter score −100 to 100 points,
 * a top-box share 0 to 1, a mean rating a place on its scale, a count a whole number. Minima of answers and raters are
 * 1 or more, and what falls short of them is undefined. A plan refuses another unit with {@code METRIC_NOT_SUITABLE},
 * an evaluator another form with {@code MEASUREMENT_INVALID}.
 *
 * <p>The net promoter score is that of F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, 2003.
 *
 * <pre>{@code
 * Measure nps = Measure.netPromoterScore(5);
 * String form = nps.form(); // survey
 * boolean points = nps.allows(Unit.POINTS); // true
 * boolean ratio = nps.allows(Unit.RATIO); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Measure extends Canonical {

    /**
     * The form of measurement that this takes.
     *
     * @return a word
     */
    String form();

    /**
     * Whether a metric of this measure may have a unit.
     *
     * @param unit the unit
     * @return true if the numbers that are read have it
     */
    boolean allows(Unit unit);

    /**
     * A plain number, or the sum of transactions. Immutable.
     *
     * @since 0.1.0
     */
    record Numeric() implements Measure {

        @Override
        public String form() {
            return "number or transactions";
        }

        @Override
        public boolean allows(Unit unit) {
            return true;
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("number");
        }
    }

    /**
     * A part of a whole. Immutable.
     *
     * @since 0.1.0
     */
    record Share() implements Measure {

        @Override
        public String form() {
            return "share";
        }

        @Override
        public boolean allows(Unit unit) {
            return unit.equals(Unit.RATIO);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("share");
        }
    }

    /**
     * The net promoter score: 100 · (promoters 9–10 − detractors 0–6) / answers. Immutable.
     *
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @since 0.1.0
     */
    record NetPromoterScore(long minimumAnswers) implements Measure {

        @Override
        public String form() {
            return "survey";
        }

        @Override
        public boolean allows(Unit unit) {
            return unit.equals(Unit.POINTS);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("net-promoter-score").number(minimumAnswers);
        }
    }

    /**
     * The share of answers in the top box, as customer satisfaction (CSAT) is measured: 4 and 5 of 1 to 5. Immutable.
     *
     * @param scale the scale that people answer on
     * @param topFrom the lowest answer of the top box
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @since 0.1.0
     */
    record TopBoxShare(RatingScale scale, int topFrom, long minimumAnswers) implements Measure {

        /** Checks that nothing is missing. */
        public TopBoxShare {
            Objects.requireNonNull(scale, "scale");
        }

        @Override
        public String form() {
            return "survey";
        }

        @Override
        public boolean allows(Unit unit) {
            return unit.equals(Unit.RATIO);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("top-box-share").number(scale.minimum()).number(scale.maximum());
            out.number(topFrom).number(minimumAnswers);
        }
    }

    /**
     * The mean of the answers, as customer effort (CES) and post-meeting ratings are measured. Immutable.
     *
     * @param scale the scale that people answer on
     * @param minimumAnswers how many answers it takes at least, 1 or more; fewer are undefined
     * @since 0.1.0
     */
    record MeanRating(RatingScale scale, long minimumAnswers) implements Measure {

        /** Checks that nothing is missing. */
        public MeanRating {
            Objects.requireNonNull(scale, "scale");
        }

        @Override
        public String form() {
            return "survey";
        }

        @Override
        public boolean allows(Unit unit) {
            return unit.equals(Unit.RATING);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("mean-rating").number(scale.minimum()).number(scale.maximum());
            out.number(minimumAnswers);
        }
    }

    /**
     * Levels with anchors, given by one or more raters. Immutable.
     *
     * @param levels the levels, from the least to the most worth
     * @param statistic how several raters' levels become one value
     * @param minimumRaters how many raters it takes at least, 1 or more; fewer are undefined
     * @since 0.1.0
     */
    record Rubric(List<RubricLevel> levels, RaterStatistic statistic, long minimumRaters) implements Measure {

        /** Copies the levels. */
        public Rubric {
            levels = List.copyOf(levels);
            Objects.requireNonNull(statistic, "statistic");
        }

        @Override
        public String form() {
            return "ratings";
        }

        @Override
        public boolean allows(Unit unit) {
            return !unit.isMoney();
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("rubric").parts(levels).word(statistic).number(minimumRaters);
        }
    }

    /**
     * Things that happened, counted. Immutable.
     *
     * @param counting what counts as one
     * @since 0.1.0
     */
    record Events(Counting counting) implements Measure {

        /** Checks that nothing is missing. */
        public Events {
            Objects.requireNonNull(counting, "counting");
        }

        @Override
        public String form() {
            return "events";
        }

        @Override
        public boolean allows(Unit unit) {
            return unit.equals(Unit.COUNT);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("events").word(counting);
        }
    }

    /**
     * A plain number, or the sum of transactions.
     *
     * @return the measure
     */
    static Measure number() {
        return new Numeric();
    }

    /**
     * A part of a whole.
     *
     * @return the measure
     */
    static Measure share() {
        return new Share();
    }

    /**
     * A net promoter score.
     *
     * @param minimumAnswers how many answers it takes at least
     * @return the measure
     */
    static Measure netPromoterScore(long minimumAnswers) {
        return new NetPromoterScore(minimumAnswers);
    }

    /**
     * A share of answers in the top box.
     *
     * @param scale the scale that people answer on
     * @param topFrom the lowest answer of the top box
     * @param minimumAnswers how many answers it takes at least
     * @return the measure
     */
    static Measure topBoxShare(RatingScale scale, int topFrom, long minimumAnswers) {
        return new TopBoxShare(scale, topFrom, minimumAnswers);
    }

    /**
     * A mean of answers.
     *
     * @param scale the scale that people answer on
     * @param minimumAnswers how many answers it takes at least
     * @return the measure
     */
    static Measure meanRating(RatingScale scale, long minimumAnswers) {
        return new MeanRating(scale, minimumAnswers);
    }

    /**
     * A rubric.
     *
     * @param statistic how several raters' levels become one value
     * @param minimumRaters how many raters it takes at least
     * @param levels the levels, from the least to the most worth
     * @return the measure
     */
    static Measure rubric(RaterStatistic statistic, long minimumRaters, RubricLevel... levels) {
        return new Rubric(List.of(levels), statistic, minimumRaters);
    }

    /**
     * A count of events.
     *
     * @param counting what counts as one
     * @return the measure
     */
    static Measure events(Counting counting) {
        return new Events(counting);
    }
}
