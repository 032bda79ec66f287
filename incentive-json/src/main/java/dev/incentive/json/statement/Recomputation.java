package dev.incentive.json.statement;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.problem.ProblemCode;
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

    /**
     * Why a node does not stand.
     *
     * @param code the stable kind
     * @param found what is wrong with the value
     * @param allowed what the value should be
     */
    record Contradiction(ProblemCode code, String found, String allowed) {}

    private Recomputation() {}

    /** What is wrong with the value, in words; empty if it is what the operands give. */
    static Optional<Contradiction> contradiction(Derivation derivation) {
        String found = derivation.value().toString();
        try {
            Rational result = result(derivation);
            return result.equals(derivation.value())
                    ? Optional.empty()
                    : Optional.of(inconsistent(found, result + ", as the operands give"));
        } catch (TooLongException tooLong) {
            return Optional.of(new Contradiction(
                    ProblemCode.DOCUMENT_LIMIT,
                    "operands with an intermediate result of more than " + LARGEST_IN_BITS + " bits",
                    "at most that many, so that it can be checked"));
        } catch (ArithmeticException impossible) {
            return Optional.of(
                    inconsistent(found, "nothing, as the operands have no result: " + impossible.getMessage()));
        }
    }

    private static Contradiction inconsistent(String found, String allowed) {
        return new Contradiction(ProblemCode.DOCUMENT_INCONSISTENT, found, allowed);
    }

    /** It may be right, but to know that would cost more than a document may ask for. */
    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
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
            throw new TooLongException();
        }
        return result;
    }
}
