package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerStatistic;
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

    private final CheckedPlan known;
    private final Attainment attainment;
    private final Problems problems;

    BenchmarkCheck(CheckedPlan known, Attainment attainment, Problems problems) {
        this.known = known;
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
            percentile(peers.statistic(), place.at("percentile"));
        } else if (benchmark instanceof CustomBenchmark custom) {
            custom(custom, place);
        }
    }

    private void percentile(PeerStatistic statistic, Place place) {
        if (statistic instanceof PeerStatistic.Percentile percentile
                && (percentile.share().signum() <= 0 || percentile.share().compareTo(Rational.ONE) > 0)) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place,
                    percentile.share().toString(),
                    "more than 0 and at most 1",
                    "0.75 is the value that three quarters of the members do not exceed");
        }
    }

    private void custom(CustomBenchmark custom, Place place) {
        CustomPartCheck check = new CustomPartCheck(ProblemCode.BENCHMARK_FAILED, "benchmark", problems);
        if (check.answers(custom, place, custom::name, custom::parameters, custom::metrics)) {
            Identifiers.check(custom.name(), place.at("name"), problems);
            for (String metric : custom.metrics()) {
                if (known.metric(metric).isEmpty()) {
                    problems.error(ProblemCode.REFERENCE_UNKNOWN, place, "metric '" + metric + "'", known.metricIds());
                }
            }
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
