package dev.incentive.evaluation;

import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * What would pay more: the nearest better input of a component, all others as they are.
 *
 * <p>Values are exact and in the metric's unit, a milestone's are whole numbers; the amounts are rounded, and those
 * before the plan's cap. Peers, prior periods and standard errors stay as they are. Immutable.
 *
 * <pre>{@code
 * // A bonus of USD 500 from 80 % of the quota of 100000 on; the revenue is 79999.50.
 * PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
 * PeerStatistics peers = evaluator.peerStatistics(List.of(seller), quarter);
 * Improvement nearest = evaluator.improvements(seller, quarter, peers).get(0);
 * Rational to = nearest.to(); // 80000
 * Money then = nearest.then(); // USD 500.00
 * }</pre>
 *
 * @param component the component's id
 * @param metric the id of the metric that would have to be better
 * @param milestone the id of the milestone that would have to be reached; empty for a measured value
 * @param from the value now; for a milestone how much is done
 * @param to the nearest better value, a multiple of the metric's smallest step
 * @param now what the component earns now
 * @param then what it would earn
 * @since 0.1.0
 */
public record Improvement(
        String component, String metric, String milestone, Rational from, Rational to, Money now, Money then) {

    /** Checks that nothing is missing. */
    public Improvement {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(then, "then");
    }
}
