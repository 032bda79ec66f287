package dev.incentive.testkit.draw;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Derivation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a component pays one of several people before it is rounded; the others stay as they are. */
final class ExactLine {

    private final String component;
    private final Set<String> metrics;
    private final PlanEvaluator evaluator;
    private final PerformancePeriod period;
    private final PeerStatistics peers;

    private ExactLine(String component, Plan part, Population population) {
        this.component = component;
        this.metrics = part.metrics().stream().map(Metric::id).collect(Collectors.toSet());
        this.evaluator = PlanEvaluator.of(part.resolve());
        this.period = population.period();
        this.peers = evaluator.peerStatistics(
                Stream.concat(population.participants().stream(), population.peers().stream())
                        .map(this::known)
                        .toList(),
                period);
    }

    /** Empty if the component cannot be looked at alone. */
    static Optional<ExactLine> of(Plan plan, Component component, Population population) {
        return LinePlan.of(plan, component).flatMap(part -> {
            try {
                return Optional.of(new ExactLine(component.id(), part, population));
            } catch (IncentiveException milestonesOfOthers) {
                return Optional.empty();
            }
        });
    }

    /** Empty if no statement can hold the amount. */
    Optional<Rational> payout(Participant participant) {
        try {
            return evaluator.evaluate(known(participant), period, peers).lines().stream()
                    .filter(line -> line.component().equals(component))
                    .findFirst()
                    .flatMap(ExactLine::exact);
        } catch (IncentiveException amountOutOfRange) {
            return Optional.empty();
        }
    }

    private Participant known(Participant participant) {
        return People.only(participant, metrics);
    }

    private static Optional<Rational> exact(StatementLine line) {
        return line.derivation() instanceof Derivation.Rounded rounded
                ? Optional.of(rounded.exact().value())
                : Optional.empty();
    }
}
