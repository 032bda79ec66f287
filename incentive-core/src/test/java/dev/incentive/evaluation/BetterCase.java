package dev.incentive.evaluation;

import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A component on a metric in whole calls, and what is measured now.
 *
 * @param component the component, which pays on {@code calls}
 * @param direction which calls are better
 * @param calls what is measured now
 */
record BetterCase(Component component, Direction direction, int calls) {

    static final Unit CALLS = new Unit("calls");

    private PlanEvaluator evaluator() {
        Metric metric = Metric.builder("calls")
                .perspective(Perspective.TERRITORY)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(CALLS)
                .direction(direction)
                .smallestStep(Rational.ONE)
                .build();
        Plan plan = Plans.in("USD").addMetric(metric).addComponent(component).build();
        return PlanEvaluator.of(plan.resolve());
    }

    /** What the library says. */
    List<Improvement> improvements() {
        PlanEvaluator evaluator = evaluator();
        Participant now = participant(calls);
        return evaluator.improvements(now, Plans.QUARTER, evaluator.peerStatistics(List.of(now), Plans.QUARTER));
    }

    /** The first number of calls, one by one, that pays more than now, by evaluating each. */
    Optional<Integer> byTrying(int furthest) {
        PlanEvaluator evaluator = evaluator();
        Optional<StatementLine> now = line(evaluator, calls);
        for (int steps = 1; now.isPresent() && steps <= furthest; steps++) {
            int tried = direction == Direction.HIGHER_IS_BETTER ? calls + steps : calls - steps;
            if (isMore(line(evaluator, tried), now.get())) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    /** What is paid for so many calls; nothing where that is undefined. */
    Optional<StatementLine> line(int tried) {
        return line(evaluator(), tried);
    }

    private static Optional<StatementLine> line(PlanEvaluator evaluator, int tried) {
        Participant participant = participant(tried);
        StatementLine line = evaluator
                .evaluate(participant, Plans.QUARTER, evaluator.peerStatistics(List.of(participant), Plans.QUARTER))
                .lines()
                .get(0);
        return line.reason().isEmpty() ? Optional.of(line) : Optional.empty();
    }

    private static boolean isMore(Optional<StatementLine> line, StatementLine now) {
        return line.filter(then -> then.earned().amount().compareTo(now.earned().amount()) > 0)
                .isPresent();
    }

    private static Participant participant(int calls) {
        return Participant.builder("rep-17")
                .addMeasurement(NumberMeasurement.of("calls", String.valueOf(calls), CALLS))
                .build();
    }
}
