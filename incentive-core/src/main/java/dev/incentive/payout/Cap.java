package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * An upper bound, with a word that says on what. Immutable.
 *
 * @param bounds what is bounded
 * @param limit the bound: a ratio for an attainment, an amount in the plan's currency for payouts; not negative
 * @since 0.1.0
 */
public record Cap(Bounds bounds, Rational limit) implements Canonical {

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
        out.word(bounds).number(limit);
    }
}
