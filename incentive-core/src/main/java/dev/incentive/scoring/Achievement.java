package dev.incentive.scoring;

import dev.incentive.metric.Counting;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * What it takes to achieve a milestone: how many of what, and whether a part counts.
 *
 * <p>Signed once is {@code once()}; sessions with at least five key accounts are {@code distinct(5, ALL_OR_NOTHING)}.
 * The result is exact, from 0 to 1: what is required or more achieves 1. A plan refuses a required number below 1 with
 * {@code NUMBER_OUT_OF_RANGE}. Immutable.
 *
 * <pre>{@code
 * // The input has an event of 400 visitors for the milestone "visitors".
 * Achievement all = Achievement.counted(500, Achievement.Completion.ALL_OR_NOTHING);
 * Achievement part = Achievement.counted(500, Achievement.Completion.PROPORTIONAL);
 * Outcome strict = Scorer.milestones(Milestone.of("visitors", "Visitors", "1", all))
 *         .evaluate(input);
 * Outcome counted = Scorer.milestones(Milestone.of("visitors", "Visitors", "1", part))
 *         .evaluate(input);
 * Rational allOrNothing = ((Outcome.Defined) strict).derivation().value(); // 0
 * Rational proportional = ((Outcome.Defined) counted).derivation().value(); // 0.8
 * }</pre>
 *
 * @param counting what is counted
 * @param required how many are required, at least 1
 * @param completion whether a part counts
 * @since 0.1.0
 */
public record Achievement(Counting counting, long required, Completion completion) implements Canonical {

    /**
     * Whether a part of what is required counts.
     *
     * @since 0.1.0
     */
    public enum Completion {
        /** Achieved or not. */
        ALL_OR_NOTHING,
        /** min(1, done ÷ required). */
        PROPORTIONAL
    }

    /** Checks that nothing is missing. */
    public Achievement {
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(completion, "completion");
    }

    /**
     * One event is enough.
     *
     * @return the achievement
     */
    public static Achievement once() {
        return new Achievement(Counting.EVENTS, 1, Completion.ALL_OR_NOTHING);
    }

    /**
     * A number of events, by quantity.
     *
     * @param required how many
     * @param completion whether a part counts
     * @return the achievement
     */
    public static Achievement counted(long required, Completion completion) {
        return new Achievement(Counting.EVENTS, required, completion);
    }

    /**
     * A number of different subjects.
     *
     * @param required how many
     * @param completion whether a part counts
     * @return the achievement
     */
    public static Achievement distinct(long required, Completion completion) {
        return new Achievement(Counting.DISTINCT_SUBJECTS, required, completion);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.word(counting).number(required).word(completion);
    }
}
