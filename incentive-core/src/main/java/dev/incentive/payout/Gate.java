package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * What must hold for a component to pay.
 *
 * <p>Where the condition does not hold, the component pays a share of its payout from 0 to 1, usually nothing; a
 * negative payout is treated alike. The gate comes after the cap and before the rounding. A plan refuses another share
 * with {@code NUMBER_OUT_OF_RANGE}. Where the condition is undefined, the component's policy says what follows.
 * Immutable.
 *
 * <pre>{@code
 * Condition halfOfTheQuota = Condition.reaches(Operand.attainment("commission"), Border.AT_OR_ABOVE, "0.5");
 * Derivation payout = Derivation.given("payout", Rational.of(40), Origin.RULE);
 * Derivation notMet = Derivation.given("gate reached", Rational.ZERO, Origin.RULE);
 * Rational nothing = Gate.of(halfOfTheQuota).apply(payout, notMet).value(); // 0
 * Gate quarterOtherwise = new Gate(halfOfTheQuota, Rational.of("0.25"));
 * Rational quarter = quarterOtherwise.apply(payout, notMet).value(); // 10
 * }</pre>
 *
 * @param condition what must hold
 * @param shareWhenNotMet what is paid where it does not hold, from 0 to 1
 * @since 0.1.0
 */
public record Gate(Condition condition, Rational shareWhenNotMet) implements Canonical {

    /** Checks that nothing is missing. */
    public Gate {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(shareWhenNotMet, "shareWhenNotMet");
    }

    /**
     * No gate: the component always pays.
     *
     * @return the gate
     */
    public static Gate none() {
        return new Gate(new Condition.Always(), Rational.ZERO);
    }

    /**
     * A condition without which nothing is paid.
     *
     * @param condition what must hold
     * @return the gate
     */
    public static Gate of(Condition condition) {
        return new Gate(condition, Rational.ZERO);
    }

    /**
     * A least attainment without which nothing is paid.
     *
     * @param component the id of the component whose attainment it is
     * @param border whether the edge itself is enough
     * @param edge the least attainment, as a decimal text
     * @return the gate
     */
    public static Gate attainment(String component, Border border, String edge) {
        return of(Condition.reaches(Operand.attainment(component), border, edge));
    }

    /**
     * A least measured value without which nothing is paid.
     *
     * @param metric the id of the metric
     * @param border whether the edge itself is enough
     * @param edge the least value in the metric's unit, as a decimal text
     * @return the gate
     */
    public static Gate measuredValue(String metric, Border border, String edge) {
        return of(Condition.reaches(Operand.measuredValue(metric), border, edge));
    }

    /**
     * Whether there is a gate.
     *
     * @return false if the component always pays
     */
    public boolean isPresent() {
        return !(condition instanceof Condition.Always);
    }

    /**
     * Applies the gate.
     *
     * @param payout the payout before the gate
     * @param holds 1 if the condition holds, 0 if not
     * @return the payout, or the stated share of it
     */
    public Derivation apply(Derivation payout, Derivation holds) {
        return step(Operator.PRODUCT, "payout through the gate", payout, factor(holds));
    }

    private Derivation factor(Derivation holds) {
        return shareWhenNotMet.signum() == 0
                ? holds
                : step(
                        Operator.MAXIMUM,
                        "factor of the gate",
                        holds,
                        given("share when not met", shareWhenNotMet, Origin.PLAN));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.part(condition).number(shareWhenNotMet);
    }
}
