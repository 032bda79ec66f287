package dev.incentive.plan;

import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.value.Rational;

/** Checks that a component can use its metric in the way it does. */
final class MetricUseCheck {

    private final Metric metric;
    private final Goal goal;
    private final Problems problems;

    MetricUseCheck(Metric metric, Goal goal, Problems problems) {
        this.metric = metric;
        this.goal = goal;
        this.problems = problems;
    }

    void run(Place place) {
        direction(place.at("attainment"));
        benchmark(place.at("benchmark"));
        scorer(place.at("scorer"));
    }

    private void direction(Place place) {
        if (!goal.attainment().suits(metric.direction())) {
            problems.error(
                    ProblemCode.ATTAINMENT_NOT_SUITABLE,
                    place,
                    goal.attainment() + " with " + metric.direction(),
                    "an attainment that rises with a better result",
                    "TARGET_OVER_ACTUAL where lower is better, the others where higher is");
        }
    }

    private void benchmark(Place place) {
        if (goal.benchmark() instanceof PriorPeriodBenchmark prior) {
            uplift(prior.uplift(), place.at("uplift").at("by"));
        } else if (goal.benchmark() instanceof PeerBenchmark peers
                && !peers.statistic().readsValues()
                && !isPoolable()) {
            notSuitable(
                    place.at("statistic"),
                    "answers together of ",
                    "a survey or a share, whose answers can be put together");
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
                    "uplifts are ratios: 0.1 is ten percent");
        }
    }

    private boolean isPoolable() {
        Measure measure = metric.measure();
        return measure instanceof Measure.NetPromoterScore
                || measure instanceof Measure.TopBoxShare
                || measure instanceof Measure.MeanRating
                || measure instanceof Measure.Share;
    }

    private void scorer(Place place) {
        if (goal.scorer() instanceof NpsAboveAverageScorer && !(metric.measure() instanceof Measure.NetPromoterScore)) {
            notSuitable(place, "", "a metric whose measure is a net promoter score");
        }
        if (goal.scorer() instanceof MilestoneScorer && !(metric.measure() instanceof Measure.Events)) {
            notSuitable(place, "", "a metric of events");
        }
    }

    private void notSuitable(Place place, String use, String allowed) {
        problems.error(ProblemCode.METRIC_NOT_SUITABLE, place, use + "metric '" + metric.id() + "'", allowed);
    }
}
