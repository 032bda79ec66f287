package dev.incentive.metric;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Unit;
import java.util.Objects;

/**
 * How a metric's measurement looks and how it is read as one number.
 *
 * @since 0.1.0
 */
public sealed interface Measure extends Canonical {

    /** A number that was measured elsewhere: revenue, units, hours. */
    record Numeric() implements Measure {
        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("number");
        }
    }

    /** A part of a whole, read as part ÷ whole: retained accounts of all accounts. A whole of zero is undefined. */
    record Share() implements Measure {
        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("share");
        }
    }

    /**
     * A survey on a scale from 0 to 10, read as 100 × (promoters − detractors) ÷ answers, from −100 to 100.
     *
     * <p>Promoters answer 9 or 10, detractors 0 to 6. Blank and excluded answers are not answers. Source: F. F.
     * Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
     *
     * @param minimumAnswers with fewer answers the value is undefined; at least 1
     */
    record NetPromoterScore(long minimumAnswers) implements Measure {
        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("net-promoter-score").number(minimumAnswers);
        }
    }

    /**
     * A list of dated events, read as their number; also what milestones are judged by.
     *
     * @param counting what is counted
     */
    record Events(Counting counting) implements Measure {
        /** Checks that the counting is stated. */
        public Events {
            Objects.requireNonNull(counting, "counting");
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("events").word(counting);
        }
    }

    /**
     * A number that was measured elsewhere.
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
     * The net promoter score of a survey.
     *
     * @param minimumAnswers with fewer answers the value is undefined; at least 1
     * @return the measure
     */
    static Measure netPromoterScore(long minimumAnswers) {
        return new NetPromoterScore(minimumAnswers);
    }

    /**
     * The number of events.
     *
     * @param counting what is counted
     * @return the measure
     */
    static Measure events(Counting counting) {
        return new Events(counting);
    }

    /**
     * The form of its measurements in a word.
     *
     * @return {@code number}, {@code share}, {@code survey} or {@code events}
     */
    default String form() {
        if (this instanceof Numeric) {
            return "number";
        }
        if (this instanceof Share) {
            return "share";
        }
        return this instanceof NetPromoterScore ? "survey" : "events";
    }

    /**
     * Whether values of this measure can have a unit.
     *
     * @param unit the unit
     * @return true for any unit of a number, for {@link Unit#RATIO} of a share, {@link Unit#POINTS} of a net promoter
     *     score and {@link Unit#COUNT} of events
     */
    default boolean allows(Unit unit) {
        if (this instanceof Numeric) {
            return true;
        }
        if (this instanceof Share) {
            return unit.equals(Unit.RATIO);
        }
        return unit.equals(this instanceof NetPromoterScore ? Unit.POINTS : Unit.COUNT);
    }
}
