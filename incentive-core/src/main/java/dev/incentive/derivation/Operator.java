package dev.incentive.derivation;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * How a step of a derivation combines its operands.
 *
 * <p>Comparisons give 1 where they hold and 0 where they do not.
 *
 * <pre>{@code
 * List<Rational> actualAndTarget = List.of(Rational.of(12), Rational.of(8));
 * Rational attainment = Operator.QUOTIENT.combine(actualAndTarget); // 1.5
 * Rational reached = Operator.AT_LEAST.combine(actualAndTarget); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Operator {
    /** All operands added; zero without any. */
    SUM(Rational::plus, Rational.ZERO),
    /** All operands multiplied; one without any. */
    PRODUCT(Rational::times, Rational.ONE),
    /** The first operand minus the second. */
    DIFFERENCE(Rational::minus),
    /** The first operand divided by the second, which is not zero. */
    QUOTIENT(Rational::dividedBy),
    /** The least operand. */
    MINIMUM(Rational::minimum),
    /** The greatest operand. */
    MAXIMUM(Rational::maximum),
    /** 1 if the first operand is at least the second, else 0. */
    AT_LEAST((left, right) -> truth(left.compareTo(right) >= 0)),
    /** 1 if the first operand is more than the second, else 0. */
    MORE_THAN((left, right) -> truth(left.compareTo(right) > 0));

    private final BinaryOperator<Rational> combination;
    private final Rational start;
    private final boolean startsWithFirst;

    Operator(BinaryOperator<Rational> combination) {
        this.combination = combination;
        this.start = Rational.ZERO;
        this.startsWithFirst = true;
    }

    Operator(BinaryOperator<Rational> combination, Rational start) {
        this.combination = combination;
        this.start = start;
        this.startsWithFirst = false;
    }

    /**
     * The comparison that asks whether a value has reached an edge.
     *
     * @param border whether the edge itself is enough
     * @return {@link #AT_LEAST} or {@link #MORE_THAN}
     */
    public static Operator reaching(Border border) {
        return border == Border.AT_OR_ABOVE ? AT_LEAST : MORE_THAN;
    }

    /**
     * Combines values.
     *
     * @param values the operands' values; at least one for operators that are not {@link #SUM} or {@link #PRODUCT}
     * @return the exact result
     */
    public Rational combine(List<Rational> values) {
        Rational result = startsWithFirst ? values.get(0) : start;
        for (Rational value : values.subList(startsWithFirst ? 1 : 0, values.size())) {
            result = combination.apply(result, value);
        }
        return result;
    }

    /** Combines the operands' values, without a list of them in between. */
    Rational combined(List<Derivation> operands) {
        if (operands.isEmpty()) {
            return combine(List.of());
        }
        Rational result = operands.get(0).value();
        for (int index = 1; index < operands.size(); index++) {
            result = combination.apply(result, operands.get(index).value());
        }
        return result;
    }

    private static Rational truth(boolean holds) {
        return holds ? Rational.ONE : Rational.ZERO;
    }
}
