package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A lower bound of a payout, also called a guarantee.
 *
 * <p>In major units of the plan's currency, 0 or more. A component's floor comes after proration and before
 * multipliers, cap and gate. A plan's floor adds a line of its own that fills the total up. What is exactly at the
 * floor is left as it is. A plan refuses a floor above the cap with {@code FLOOR_INVALID}. Immutable.
 *
 * <pre>{@code
 * // The population's only participant has a revenue of USD 1000.
 * Plan plan = sales.addComponent(Component.builder("commission", "revenue")
 *                 .payout(PayoutRule.flatRate("0.05"))
 *                 .build())
 *         .addFloor(Floor.planTotal("80"))
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * List<StatementLine> lines = result.statements().get(0).lines();
 * Money earned = lines.get(0).amount(); // USD 50.00
 * Money added = lines.get(1).amount(); // USD 30.00
 * }</pre>
 *
 * @param bounds what is bounded
 * @param limit the bound in the plan's currency, not negative
 * @param prorated whether the bound shrinks with the part of the period that the participant was active in
 * @since 0.1.0
 */
public record Floor(Bounds bounds, Rational limit, boolean prorated) implements Canonical {

    /**
     * What a floor bounds.
     *
     * @since 0.1.0
     */
    public enum Bounds {
        /** The payout of a component. */
        COMPONENT_PAYOUT,
        /** The total of a statement. */
        PLAN_TOTAL
    }

    /** Checks that nothing is missing. */
    public Floor {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * Bounds the payout of a component.
     *
     * @param amount the bound in major units of the plan's currency, as a decimal text
     * @return the floor
     */
    public static Floor componentPayout(String amount) {
        return new Floor(Bounds.COMPONENT_PAYOUT, Rational.ofDecimal(amount), false);
    }

    /**
     * Bounds the total of a statement.
     *
     * @param amount the bound in major units of the plan's currency, as a decimal text
     * @return the floor
     */
    public static Floor planTotal(String amount) {
        return new Floor(Bounds.PLAN_TOTAL, Rational.ofDecimal(amount), false);
    }

    /**
     * The same, shrinking with the part of the period that the participant was active in.
     *
     * @return a copy that is prorated
     */
    public Floor byActivePart() {
        return new Floor(bounds, limit, true);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.word(bounds).number(limit).text(String.valueOf(prorated));
    }
}
