package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * What a gate looks at.
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
