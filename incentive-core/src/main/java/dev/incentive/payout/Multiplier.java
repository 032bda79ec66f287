package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * A factor on a component's payout, from another value of the participant; also called a modifier.
 *
 * <p>It comes after the floor and before the cap; several multiply. The product is exact. A plan refuses a factor below
 * 0 with {@code NUMBER_OUT_OF_RANGE}. An undefined value makes the component undefined. Immutable.
 *
 * <pre>{@code
 * TieredScorer byNps = new TieredScorer(
 *         Border.AT_OR_ABOVE,
 *         List.of(ScoreLevel.of("0", "0.9"), ScoreLevel.of("30", "1"), ScoreLevel.of("50", "1.1")));
 * Multiplier multiplier = new Multiplier(Operand.measuredValue("nps"), byNps);
 * Derivation payout = Derivation.given("payout", Rational.of(2_000), Origin.RULE);
 * Derivation nps = Derivation.given("NPS", Rational.of(55), Origin.MEASUREMENT);
 * Rational multiplied = multiplier.apply(payout, nps).value(); // 2200
 * }</pre>
 *
 * @param operand what the factor depends on
 * @param function the factor for each value; never negative
 * @since 0.1.0
 */
public record Multiplier(Operand operand, FunctionScorer function) implements Canonical {

    /** Checks that nothing is missing. */
    public Multiplier {
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(function, "function");
    }

    /**
     * A factor from another value.
     *
     * @param operand what the factor depends on
     * @param function the factor for each value, for example {@code Scorer.tiered(...)} or {@code Scorer.curve(...)}
     * @return the multiplier
     */
    public static Multiplier of(Operand operand, FunctionScorer function) {
        return new Multiplier(operand, function);
    }

    /**
     * Applies the factor.
     *
     * @param payout the payout before
     * @param value the operand's value
     * @return the product
     */
    public Derivation apply(Derivation payout, Derivation value) {
        return step(Operator.PRODUCT, "payout × multiplier", payout, function.at("factor", value));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.part(operand).part(function);
    }
}
