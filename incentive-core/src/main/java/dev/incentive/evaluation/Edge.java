package dev.incentive.evaluation;

import dev.incentive.problem.Place;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A value of a metric at which a component can begin to behave differently, and what in the plan makes it so.
 *
 * <p>Numbers are exact: the edge as the plan states it, and the measured value that meets it with the participant's
 * benchmark and what was credited before. It need not be a value that can be measured. Immutable. Made by {@link
 * PlanEvaluator#edges}.
 *
 * <pre>{@code
 * // A bonus of USD 500 from 80 % of the quota of 100000 on.
 * PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
 * PeerStatistics peers = evaluator.peerStatistics(List.of(seller), quarter);
 * Edge threshold = evaluator.edges(seller, quarter, peers).get(2);
 * Edge.Cause cause = threshold.cause(); // SCORER
 * Rational edge = threshold.edge(); // 0.8
 * Rational value = threshold.value(); // 80000
 * }</pre>
 *
 * @param component the component's id
 * @param place where the plan states it, a JSON pointer
 * @param metric the id of the metric whose value it is
 * @param cause what in the component has the edge
 * @param quantity what the plan holds against the edge
 * @param edge the edge as the plan states it, in terms of the quantity
 * @param value the measured value that meets it, in the metric's unit
 * @since 0.1.0
 */
public record Edge(
        String component, Place place, String metric, Cause cause, Quantity quantity, Rational edge, Rational value) {

    /**
     * What in a component has an edge.
     *
     * @since 0.1.0
     */
    public enum Cause {
        /** The comparison with the benchmark itself, at an attainment of 0 and of 1. */
        COMPARISON,
        /** A threshold, a level or a point of a scorer. */
        SCORER,
        /** A tier of the payout rule. */
        PAYOUT_RULE,
        /** A cap on the attainment. */
        ATTAINMENT_CAP,
        /** A condition of the gate. */
        GATE,
        /** A level or a point of a multiplier. */
        MULTIPLIER
    }

    /**
     * What the plan holds against an edge.
     *
     * @since 0.1.0
     */
    public enum Quantity {
        /** The attainment of a goal. */
        ATTAINMENT,
        /** The measured value of the metric. */
        MEASURED_VALUE,
        /** The measured value and what was credited earlier in the reset window. */
        CREDITED_AMOUNT
    }

    /** Checks that nothing is missing. */
    public Edge {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(edge, "edge");
        Objects.requireNonNull(value, "value");
    }
}
