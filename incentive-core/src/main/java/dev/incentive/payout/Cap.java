package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * An upper bound, with a word that says on what.
 *
 * <p>A ratio for an attainment, major units of the plan's currency for payouts; 0 or more, else {@code CAP_INVALID} or
 * {@code NUMBER_OUT_OF_RANGE}. What is exactly at the cap is not cut. A component's cap comes after the multipliers and
 * before the gate. A plan's cap reduces the positive lines in proportion to what they earned, so that lines still total
 * the total. Immutable.
 *
 * <pre>{@code
 * // The population's only participant has a revenue of USD 1000.
 * Plan plan = sales.addComponent(Component.builder("commission", "revenue")
 *                 .payout(PayoutRule.flatRate("0.05"))
 *                 .addCap(Cap.componentPayout("40"))
 *                 .build())
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * Money paid = result.statements().get(0).total(); // USD 40.00
 * }</pre>
 *
 * @param bounds what is bounded
 * @param limit the bound: a ratio for an attainment, an amount in the plan's currency for payouts; not negative
 * @param prorated whether a bound on a payout shrinks with the part of the period that the participant was active in
 * @since 0.1.0
 */
public record Cap(Bounds bounds, Rational limit, boolean prorated) implements Canonical {

    /**
     * What a cap bounds.
     *
     * @since 0.1.0
     */
    public enum Bounds {
        /** The attainment that a component's scorer and payout rule see. */
        ATTAINMENT,
        /** The payout of a component. */
        COMPONENT_PAYOUT,
        /** The total of a statement. */
        PLAN_TOTAL
    }

    /** Checks that nothing is missing. */
    public Cap {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * A bound that is not prorated.
     *
     * @param bounds what is bounded
     * @param limit the bound
     */
    public Cap(Bounds bounds, Rational limit) {
        this(bounds, limit, false);
    }

    /**
     * The same, shrinking with the part of the period that the participant was active in.
     *
     * @return a copy that is prorated
     */
    public Cap byActivePart() {
        return new Cap(bounds, limit, true);
    }

    /**
     * Bounds the attainment of a component.
     *
     * @param ratio the bound as a decimal text: {@code 1.5} for one and a half times the benchmark
     * @return the cap
     */
    public static Cap attainment(String ratio) {
        return new Cap(Bounds.ATTAINMENT, Rational.ofDecimal(ratio));
    }

    /**
     * Bounds the payout of a component.
     *
     * @param amount the bound in major units of the plan's currency, as a decimal text
     * @return the cap
     */
    public static Cap componentPayout(String amount) {
        return new Cap(Bounds.COMPONENT_PAYOUT, Rational.ofDecimal(amount));
    }

    /**
     * Bounds the total of a statement.
     *
     * @param amount the bound in major units of the plan's currency, as a decimal text
     * @return the cap
     */
    public static Cap planTotal(String amount) {
        return new Cap(Bounds.PLAN_TOTAL, Rational.ofDecimal(amount));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.word(bounds).number(limit).text(String.valueOf(prorated));
    }
}
