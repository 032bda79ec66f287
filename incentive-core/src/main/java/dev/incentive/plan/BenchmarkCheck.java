package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Rational;

/** Checks a benchmark for itself and against its attainment. */
final class BenchmarkCheck {

    private final Attainment attainment;
    private final Problems problems;

    BenchmarkCheck(Attainment attainment, Problems problems) {
        this.attainment = attainment;
        this.problems = problems;
    }

    void run(Benchmark benchmark, Place place) {
        if (benchmark instanceof FixedBenchmark fixed) {
            positive(fixed.value(), place.at("value"));
        } else if (benchmark instanceof ExternalBenchmark external) {
            positive(external.value(), place.at("value"));
            source(external, place.at("source"));
        } else if (benchmark instanceof PriorPeriodBenchmark prior) {
            uplift(prior.uplift(), place.at("uplift").at("by"));
        } else if (benchmark instanceof PeerBenchmark peers) {
            Identifiers.check(peers.group(), place.at("group"), problems);
        }
    }

    private void positive(Rational value, Place place) {
        boolean ratio = attainment == Attainment.RATIO || attainment == Attainment.TARGET_OVER_ACTUAL;
        if (ratio && value.signum() <= 0) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE, place, value.toString(), "more than 0, where a ratio is taken");
        }
    }

    private void source(ExternalBenchmark external, Place place) {
        if (external.provenance().source().isBlank()) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE, place, "no source", "where the external figure comes from");
        }
    }

    private void uplift(Uplift uplift, Place place) {
        if (uplift.kind() == Uplift.Kind.RELATIVE && uplift.by().compareTo(Rational.ONE) > 0) {
            problems.add(Problem.warning(
                    ProblemCode.RATIO_ABOVE_ONE,
                    place,
                    uplift.by().toString(),
                    "0 to 1, for most plans",
                    "uplifts are ratios: 0.1 is ten percent"));
        }
    }
}
