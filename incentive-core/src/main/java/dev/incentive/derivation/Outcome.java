package dev.incentive.derivation;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What a calculation gives: a value with its derivation, or the reason why there is none.
 *
 * <p>Undefined is not zero. What follows from it is said by the component's policy, not by arithmetic. Immutable.
 *
 * <pre>{@code
 * Outcome revenue = Outcome.defined(Derivation.given("revenue", Rational.of(1_000), Origin.MEASUREMENT));
 * Outcome quota = Outcome.undefined(UndefinedReason.QUOTA_MISSING, "no quota for revenue");
 * Outcome attainment = revenue.with(
 *         quota, (actual, target) -> Derivation.step(Operator.QUOTIENT, "attainment", actual, target));
 * boolean undefined = attainment.equals(quota); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Outcome {

    /**
     * There is a value.
     *
     * @param derivation the value and how it came about
     */
    record Defined(Derivation derivation) implements Outcome {
        /** Checks that the derivation is there. */
        public Defined {
            Objects.requireNonNull(derivation, "derivation");
        }
    }

    /**
     * There is no value.
     *
     * @param reason why, as a stable word
     * @param detail why, for people, with the numbers
     */
    record Undefined(UndefinedReason reason, String detail) implements Outcome {
        /** Checks that nothing is missing. */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /**
     * A value.
     *
     * @param derivation the value and how it came about
     * @return the outcome
     */
    static Outcome defined(Derivation derivation) {
        return new Defined(derivation);
    }

    /**
     * No value.
     *
     * @param reason why, as a stable word
     * @param detail why, for people
     * @return the outcome
     */
    static Outcome undefined(UndefinedReason reason, String detail) {
        return new Undefined(reason, detail);
    }

    /**
     * Goes on with the value, if there is one.
     *
     * @param next what to do with it
     * @return what {@code next} gives, or this reason unchanged
     */
    default Outcome then(Function<Derivation, Outcome> next) {
        return this instanceof Defined defined ? next.apply(defined.derivation()) : this;
    }

    /**
     * Combines two outcomes.
     *
     * @param other the second operand
     * @param combination what to do with both values
     * @return the combination, or the first reason why it is undefined
     */
    default Outcome with(Outcome other, BinaryOperator<Derivation> combination) {
        return then(left -> other.then(right -> defined(combination.apply(left, right))));
    }
}
