package dev.incentive.scoring;

import dev.incentive.metric.Counting;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * What it takes to achieve a milestone. Immutable.
 *
 * <p>Examples: signed once is {@code once()}; sessions with at least five key accounts are
 * {@code distinct(5, ALL_OR_NOTHING)}; 400 of 500 visitors are {@code counted(500, PROPORTIONAL)} and achieve 0.8.
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
