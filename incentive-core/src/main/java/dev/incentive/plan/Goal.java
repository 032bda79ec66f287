package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * One goal: a metric, what it is held against, and how the result is scored.
 *
 * <p>A component has one goal of its own, or a {@link Scorecard} of several. Nothing is checked here: a plan refuses a
 * metric it does not have with {@code REFERENCE_UNKNOWN}, and a benchmark without attainment, or the reverse, with
 * {@code COMPONENT_INCOMPLETE}. Immutable.
 *
 * <pre>{@code
 * Goal satisfaction = Goal.of("nps")
 *         .against(Benchmark.fixed("40"), Attainment.RATIO)
 *         .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE));
 * String metric = satisfaction.metric(); // nps
 * }</pre>
 *
 * @param metric the metric's id
 * @param benchmark what the measurement is held against; may be none
 * @param attainment how both are compared; none exactly if there is no benchmark
 * @param scorer how the result becomes a score; may be none
 * @since 0.1.0
 */
public record Goal(String metric, Benchmark benchmark, Attainment attainment, Scorer scorer) implements Canonical {

    /** Checks that nothing is missing. */
    public Goal {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(scorer, "scorer");
    }

    /**
     * A goal on a metric, with nothing to compare and no score yet.
     *
     * @param metric the metric's id
     * @return the goal
     */
    public static Goal of(String metric) {
        return new Goal(metric, Benchmark.none(), Attainment.NONE, Scorer.none());
    }

    /**
     * The same, held against a benchmark.
     *
     * @param other what the measurement is held against
     * @param comparison how both are compared
     * @return a copy with both
     */
    public Goal against(Benchmark other, Attainment comparison) {
        return new Goal(metric, other, comparison, scorer);
    }

    /**
     * The same with a scorer.
     *
     * @param other how the result becomes a score
     * @return a copy with the scorer
     */
    public Goal scoredBy(Scorer other) {
        return new Goal(metric, benchmark, attainment, other);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(metric).part(benchmark).part(attainment).part(scorer);
    }
}
