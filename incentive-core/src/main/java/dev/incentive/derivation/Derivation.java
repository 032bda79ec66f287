package dev.incentive.derivation;

import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * An exact value together with how it came about: a tree from inputs to a result.
 *
 * <p>A leaf is {@link Given} (an input, with source and evidence) or {@link Stated} (what a custom scorer answered). A
 * {@link Step} combines operands by an {@link Operator}; {@link Rounded} is the one rounding of a statement line. The
 * leaves always recombine to the value: {@link #recompute()} equals {@link #value()}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Derivation revenue = Derivation.given("revenue", Rational.of(1_000), Origin.MEASUREMENT);
 * Derivation rate = Derivation.given("rate", Rational.of("0.05"), Origin.PLAN);
 * Derivation commission = Derivation.step(Operator.PRODUCT, "commission", revenue, rate);
 * Rational value = commission.value(); // 50
 * boolean same = commission.recompute().equals(value); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Derivation {

    /**
     * What the value is, in the words of the plan.
     *
     * @return a short text for people
     */
    String label();

    /**
     * The exact value.
     *
     * @return the value
     */
    Rational value();

    /**
     * What the value was made from.
     *
     * @return the operands in their order; empty for an input
     */
    List<Derivation> operands();

    /**
     * Calculates the value again from the leaves alone.
     *
     * @return the recombined value; always equal to {@link #value()}
     */
    Rational recompute();

    /**
     * An input.
     *
     * @param label what it is
     * @param value the value as it was given
     * @param origin the kind of input
     * @param provenance its source and evidence
     */
    record Given(String label, Rational value, Origin origin, Provenance provenance) implements Derivation {
        /** Checks that nothing is missing. */
        public Given {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(provenance, "provenance");
        }

        @Override
        public List<Derivation> operands() {
            return List.of();
        }

        @Override
        public Rational recompute() {
            return value;
        }
    }

    /**
     * The answer of a custom scorer, which only that scorer can recompute.
     *
     * @param label what it is, with the scorer's name
     * @param value the answer
     * @param operands the inputs that the scorer was given
     */
    record Stated(String label, Rational value, List<Derivation> operands) implements Derivation {
        /** Checks that nothing is missing, above all the scorer's answer, and copies the operands. */
        public Stated {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            operands = List.copyOf(operands);
        }

        @Override
        public Rational recompute() {
            return value;
        }
    }

    /**
     * A step of arithmetic.
     *
     * @param label what the result is
     * @param operator how the operands are combined
     * @param operands the operands in their order
     * @param value the result
     */
    record Step(String label, Operator operator, List<Derivation> operands, Rational value) implements Derivation {
        /** Copies the operands. */
        public Step {
            operands = List.copyOf(operands);
        }

        @Override
        public Rational recompute() {
            return operator.combine(operands.stream().map(Derivation::recompute).toList());
        }
    }

    /**
     * The rounding of an exact amount.
     *
     * @param label what the result is
     * @param exact the amount before rounding
     * @param scale digits after the point
     * @param mode the plan's rounding mode
     * @param value the rounded amount
     */
    record Rounded(String label, Derivation exact, int scale, RoundingMode mode, Rational value) implements Derivation {
        @Override
        public List<Derivation> operands() {
            return List.of(exact);
        }

        @Override
        public Rational recompute() {
            return exact.recompute().rounded(scale, mode);
        }
    }

    /**
     * An input without a stated source.
     *
     * @param label what it is
     * @param value the value
     * @param origin the kind of input
     * @return the leaf
     */
    static Derivation given(String label, Rational value, Origin origin) {
        return new Given(label, value, origin, Provenance.UNSTATED);
    }

    /**
     * An input with its source.
     *
     * @param label what it is
     * @param value the value
     * @param origin the kind of input
     * @param provenance source and evidence
     * @return the leaf
     */
    static Derivation given(String label, Rational value, Origin origin, Provenance provenance) {
        return new Given(label, value, origin, provenance);
    }

    /**
     * A step of arithmetic: combines the operands and remembers them.
     *
     * @param operator how
     * @param label what the result is
     * @param operands the operands in their order
     * @return the result with its derivation
     */
    static Derivation step(Operator operator, String label, Derivation... operands) {
        return step(operator, label, List.of(operands));
    }

    /**
     * A step of arithmetic over a list.
     *
     * @param operator how
     * @param label what the result is
     * @param operands the operands in their order
     * @return the result with its derivation
     */
    static Derivation step(Operator operator, String label, List<Derivation> operands) {
        return new Step(label, operator, operands, operator.combined(operands));
    }

    /**
     * Rounds once, correctly.
     *
     * @param label what the result is
     * @param exact the amount before rounding
     * @param scale digits after the point
     * @param mode the plan's rounding mode
     * @return the rounded amount with its derivation
     */
    static Derivation rounded(String label, Derivation exact, int scale, RoundingMode mode) {
        return new Rounded(label, exact, scale, mode, exact.value().rounded(scale, mode));
    }
}
