package dev.incentive.testkit.plan;

import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * What one component pays to one participant, in major units of the plan's currency.
 *
 * <pre>{@code
 * PayLine line = new PayLine("commission", LineStatus.CALCULATED, Rational.of("50"), Rational.of("40"));
 * Rational cut = line.cut(); // 10
 * }</pre>
 *
 * @param component the component's id, or {@link dev.incentive.plan.Plan#FLOOR_LINE}
 * @param status how the line came about
 * @param earned the rounded payout, before the plan's cap
 * @param amount what the plan's cap left of it
 * @since 0.1.0
 */
public record PayLine(String component, LineStatus status, Rational earned, Rational amount) {

    /** Checks that nothing is missing. */
    public PayLine {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(earned, "earned");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * What the plan's cap took away.
     *
     * @return earned − amount
     */
    public Rational cut() {
        return earned.minus(amount);
    }
}
