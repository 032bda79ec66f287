package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * What a gate or a multiplier looks at.
 *
 * <p>A measured value is in the metric's unit; an attainment is that of a component, before any cap on it, and in a
 * reset window of everything credited. Both are exact. A plan refuses a metric or component that it does not have with
 * {@code REFERENCE_UNKNOWN}.
 *
 * <pre>{@code
 * Operand quotaReached = Operand.attainment("commission");
 * Operand customersKept = Operand.measuredValue("retention");
 * Condition both = Condition.allOf(
 *         Condition.reaches(quotaReached, Border.AT_OR_ABOVE, "0.5"),
 *         Condition.reaches(customersKept, Border.ABOVE, "0.9"));
 * Outcome ninetyPercent = Outcome.defined(Derivation.given("each", Rational.of("0.9"), Origin.MEASUREMENT));
 * Outcome evaluated = both.evaluate(operand -> ninetyPercent);
 * Rational holds = ((Outcome.Defined) evaluated).derivation().value(); // 0
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Operand extends Canonical {

    /**
     * The measured value of a metric.
     *
     * @param metric the metric's id
     * @return the operand
     */
    static Operand measuredValue(String metric) {
        return new MeasuredValueOf(metric);
    }

    /**
     * The attainment of a component, before any cap on it.
     *
     * @param component the component's id
     * @return the operand
     */
    static Operand attainment(String component) {
        return new AttainmentOf(component);
    }

    /**
     * The measured value of a metric.
     *
     * @param metric the metric's id
     */
    record MeasuredValueOf(String metric) implements Operand {
        /** Checks that the metric is named. */
        public MeasuredValueOf {
            Objects.requireNonNull(metric, "metric");
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("measured-value").text(metric);
        }
    }

    /**
     * The attainment of a component, before any cap on it.
     *
     * @param component the component's id
     */
    record AttainmentOf(String component) implements Operand {
        /** Checks that the component is named. */
        public AttainmentOf {
            Objects.requireNonNull(component, "component");
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("attainment").text(component);
        }
    }
}
