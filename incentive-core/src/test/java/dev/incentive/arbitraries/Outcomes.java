package dev.incentive.arbitraries;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.value.Rational;

/** Takes outcomes apart; an outcome of the other kind fails the test. */
public final class Outcomes {

    private Outcomes() {}

    /** The derivation of an outcome that must be defined. */
    public static Derivation derivation(Outcome outcome) {
        if (outcome instanceof Outcome.Defined defined) {
            return defined.derivation();
        }
        throw new AssertionError("undefined: " + outcome);
    }

    /** The value of an outcome that must be defined, which its leaves must recombine to. */
    public static Rational value(Outcome outcome) {
        Derivation derivation = derivation(outcome);
        if (!derivation.recompute().equals(derivation.value())) {
            throw new AssertionError("the leaves give " + derivation.recompute() + ", not " + derivation.value());
        }
        return derivation.value();
    }

    /** Why an outcome, which must be undefined, is. */
    public static UndefinedReason reason(Outcome outcome) {
        if (outcome instanceof Outcome.Undefined undefined) {
            return undefined.reason();
        }
        throw new AssertionError("defined: " + outcome);
    }
}
