package dev.incentive.columnar;

import dev.incentive.derivation.Outcome;
import dev.incentive.evaluation.CustomResults;
import dev.incentive.payout.Cap;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import java.util.List;

/** A scorer, benchmark or payout rule of the host, at its place in the plan. */
sealed interface CustomPart {

    /** What it gives is a fraction where it is defined: three columns. */
    enum Side {
        /** Above the line, zero where it is undefined. */
        NUMERATOR,
        /** Below the line, above zero. */
        DENOMINATOR,
        /** The mask of rows where it is defined. */
        DEFINED
    }

    Outcome of(CustomResults results);

    /** A benchmark. */
    record OfBenchmark(ResolvedGoal goal) implements CustomPart {
        @Override
        public Outcome of(CustomResults results) {
            return results.benchmark(goal);
        }
    }

    /** A scorer. */
    record OfScore(ResolvedGoal goal, List<Cap> caps) implements CustomPart {
        @Override
        public Outcome of(CustomResults results) {
            return results.score(goal, caps);
        }
    }

    /** A payout rule. */
    record OfPayout(ResolvedComponent component) implements CustomPart {
        @Override
        public Outcome of(CustomResults results) {
            return results.payout(component);
        }
    }
}
