package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;

/** Checks one goal: its metric, what it is held against, and how it is scored. */
final class GoalCheck {

    private final CheckedPlan known;
    private final Goal goal;
    private final Place place;
    private final Problems problems;

    GoalCheck(CheckedPlan known, Goal goal, Place place, Problems problems) {
        this.known = known;
        this.goal = goal;
        this.place = place;
        this.problems = problems;
    }

    void run() {
        known.metric(goal.metric()).ifPresentOrElse(this::withMetric, this::unknownMetric);
        attainment();
        new BenchmarkCheck(known, goal.attainment(), problems).run(goal.benchmark(), place.at("benchmark"));
        new ScorerCheck(known, goal, problems).run(place.at("scorer"));
    }

    private void withMetric(Metric metric) {
        new MetricUseCheck(metric, goal, problems).run(place);
        if (goal.attainment() instanceof Progress progress
                && progress.start() instanceof Progress.FixedStart start
                && goal.benchmark() instanceof FixedBenchmark target) {
            way(start, target, metric.direction());
        }
    }

    private void way(Progress.FixedStart start, FixedBenchmark target, Direction direction) {
        int rises = target.value().compareTo(start.value());
        if (direction == Direction.HIGHER_IS_BETTER ? rises <= 0 : rises >= 0) {
            problems.error(
                    ProblemCode.ATTAINMENT_NOT_SUITABLE,
                    place.at("attainment").at("start"),
                    start.value() + " with a target of " + target.value(),
                    "a target that is better than the start");
        }
    }

    private void unknownMetric() {
        problems.error(
                ProblemCode.REFERENCE_UNKNOWN,
                place.at("metric"),
                "'" + goal.metric() + "'",
                known.metricIds(),
                "add the metric to the plan, or mend the id");
    }

    private void attainment() {
        boolean compares = goal.attainment() != Attainment.NONE;
        Benchmark benchmark = goal.benchmark();
        if (compares && benchmark instanceof NoBenchmark) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place.at("benchmark"),
                    "no benchmark",
                    "a benchmark for the attainment " + goal.attainment());
        }
        if (!compares && !(benchmark instanceof NoBenchmark)) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place.at("attainment"),
                    "no attainment",
                    "a word that says how measurement and benchmark are compared",
                    "RATIO, DIFFERENCE, EXCESS or PROGRESS; TARGET_OVER_ACTUAL or PROGRESS where lower is better");
        }
    }
}
