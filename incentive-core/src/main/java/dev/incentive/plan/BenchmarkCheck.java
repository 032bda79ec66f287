package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Rational;

/** Checks a benchmark for itself and against its metric and attainment. */
final class BenchmarkCheck {

    private final Metric metric;
    private final Attainment attainment;
    private final Problems problems;

    BenchmarkCheck(Metric metric, Attainment attainment, Problems problems) {
        this.metric = metric;
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
            peers(peers, place);
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
        Rational towardsZero =
                metric.direction() == Direction.HIGHER_IS_BETTER ? uplift.by().negate() : uplift.by();
        if (uplift.kind() == Uplift.Kind.RELATIVE && towardsZero.compareTo(Rational.ONE) >= 0) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place,
                    uplift.by().toString(),
                    "a ratio that leaves the benchmark above zero",
                    "ratios are shares of one: 0.1 is ten percent");
        }
    }

    private void peers(PeerBenchmark peers, Place place) {
        Identifiers.check(peers.group(), place.at("group"), problems);
        boolean poolable =
                metric.measure() instanceof Measure.NetPromoterScore || metric.measure() instanceof Measure.Share;
        if (!poolable) {
            problems.error(
                    ProblemCode.METRIC_NOT_SUITABLE,
                    place.at("statistic"),
                    peers.statistic() + " of metric '" + metric.id() + "'",
                    "a survey or a share, whose answers can be put together");
        }
    }
}
