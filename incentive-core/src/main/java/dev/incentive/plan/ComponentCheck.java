package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.NpsAboveAverageScorer;
import java.util.List;

/** Checks one component: that its parts fit together, and each part for itself. */
final class ComponentCheck {

    private final CheckedPlan known;
    private final Component component;
    private final Place place;
    private final Problems problems;

    ComponentCheck(CheckedPlan known, Component component, Place place, Problems problems) {
        this.known = known;
        this.component = component;
        this.place = place;
        this.problems = problems;
    }

    void run() {
        known.metric(component.metric()).ifPresentOrElse(this::withMetric, this::unknownMetric);
        attainment();
        new BenchmarkCheck(component.attainment(), problems).run(component.benchmark(), place.at("benchmark"));
        new ScorerCheck(known, component, problems).run(place.at("scorer"));
        new PayoutCheck(known.plan(), component, problems).run(place);
        new GateCheck(known, problems).run(component.gate(), place.at("gate"));
        new CapCheck(known.plan(), problems)
                .all(component.caps(), place.at("caps"), List.of(Cap.Bounds.ATTAINMENT, Cap.Bounds.COMPONENT_PAYOUT));
        attainmentCap();
    }

    private void unknownMetric() {
        problems.error(
                ProblemCode.REFERENCE_UNKNOWN,
                place.at("metric"),
                "'" + component.metric() + "'",
                known.metricIds(),
                "add the metric to the plan, or mend the id");
    }

    private void withMetric(Metric metric) {
        new MetricUseCheck(known.plan(), metric, component, problems).run(place);
    }

    private void attainment() {
        boolean compares = component.attainment() != Attainment.NONE;
        if (compares && component.benchmark() instanceof NoBenchmark) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place.at("benchmark"),
                    "no benchmark",
                    "a benchmark for the attainment " + component.attainment());
        }
        if (!compares && !(component.benchmark() instanceof NoBenchmark)) {
            problems.error(
                    ProblemCode.COMPONENT_INCOMPLETE,
                    place.at("attainment"),
                    "no attainment",
                    "a word that says how measurement and benchmark are compared",
                    "RATIO, DIFFERENCE, EXCESS, or TARGET_OVER_ACTUAL where lower is better");
        }
    }

    private void attainmentCap() {
        boolean capped = component.caps().stream().anyMatch(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT);
        if (capped && !looksAtAttainment()) {
            problems.error(
                    ProblemCode.CAP_INVALID,
                    place.at("caps"),
                    "a cap on the attainment",
                    "a component whose scorer looks at its attainment, or a commission with the attainment RATIO");
        }
    }

    /** Whether a cap on the attainment would change anything. */
    private boolean looksAtAttainment() {
        if (component.payout().needs().contains(PayoutNeed.CREDITED_AMOUNT)) {
            return component.attainment() == Attainment.RATIO;
        }
        return component.attainment() != Attainment.NONE
                && component.scorer().needs().readsAttainment()
                && !(component.scorer() instanceof NpsAboveAverageScorer);
    }
}
