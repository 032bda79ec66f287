package dev.incentive.json.statement;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Recomputes one node of a derivation from the values that its operands state.
 *
 * <p>Where each node agrees with its operands, the whole tree recombines. Intermediate results are bounded, because a
 * hostile sum of short fractions could otherwise grow without end.
 */
final class Recomputation {

    private static final int LARGEST_IN_BITS = 16_384;

    private Recomputation() {}

    /** What the value should be, in words; empty if it is that. */
    static Optional<String> contradiction(Derivation derivation) {
        try {
            Rational result = result(derivation);
            return result.equals(derivation.value())
                    ? Optional.empty()
                    : Optional.of(result + ", as the operands give");
        } catch (ArithmeticException impossible) {
            return Optional.of("nothing, as the operands have no result: " + impossible.getMessage());
        }
    }

    private static Rational result(Derivation derivation) {
        if (derivation instanceof Derivation.Step step) {
            return combined(step.operator(), step.operands());
        }
        if (derivation instanceof Derivation.Rounded rounded) {
            return rounded.exact().value().rounded(rounded.scale(), rounded.mode());
        }
        return derivation.value();
    }

    private static Rational combined(Operator operator, List<Derivation> operands) {
        if (operands.isEmpty() && operator != Operator.SUM && operator != Operator.PRODUCT) {
            throw new ArithmeticException(operator + " of nothing");
        }
        Rational result = operator.combine(values(operands.subList(0, Math.min(1, operands.size()))));
        for (Derivation next : operands.subList(Math.min(1, operands.size()), operands.size())) {
            result = bounded(operator.combine(List.of(result, next.value())));
        }
        return result;
    }

    private static List<Rational> values(List<Derivation> operands) {
        return operands.stream().map(Derivation::value).toList();
    }

    private static Rational bounded(Rational result) {
        if (result.numerator().bitLength() + result.denominator().bitLength() > LARGEST_IN_BITS) {
            throw new ArithmeticException("an intermediate result is too long");
        }
        return result;
    }
}
