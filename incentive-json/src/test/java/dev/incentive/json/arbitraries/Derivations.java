package dev.incentive.json.arbitraries;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Derivations of every kind of node. */
final class Derivations {

    private static final int DEEPEST = 4;
    private static final Derivation LOWEST = Derivation.given("lowest", Rational.of(-1_000_000_000_000L), Origin.PLAN);
    private static final Derivation HIGHEST = Derivation.given("highest", Rational.of(1_000_000_000_000L), Origin.PLAN);

    private Derivations() {}

    /** Derivations of values that fit into an amount. */
    static Arbitrary<Derivation> moderate() {
        return Arbitraries.recursive(Derivations::leaves, Derivations::nodes, 0, DEEPEST)
                .map(any -> Derivation.step(Operator.MINIMUM, "at most", any, HIGHEST))
                .map(any -> Derivation.step(Operator.MAXIMUM, "at least", any, LOWEST));
    }

    private static Arbitrary<Derivation> leaves() {
        return Combinators.combine(Texts.any(), Numbers.exact(), Arbitraries.of(Origin.class), Texts.provenances())
                .as(Derivation.Given::new);
    }

    private static Arbitrary<Derivation> nodes(Arbitrary<Derivation> parts) {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(Operator.SUM, Operator.PRODUCT),
                                Texts.any(),
                                parts.list().ofMaxSize(3))
                        .as((operator, label, operands) -> Derivation.step(operator, label, operands)),
                Combinators.combine(
                                Arbitraries.of(Operator.class),
                                Texts.any(),
                                parts.list().ofSize(2))
                        .as(Derivations::step),
                Combinators.combine(Texts.any(), parts, Arbitraries.integers().between(0, 9), modes)
                        .as(Derivation::rounded),
                Combinators.combine(Texts.any(), Numbers.exact(), parts.list().ofMaxSize(2))
                        .as(Derivation.Stated::new));
    }

    private static Derivation step(Operator operator, String label, List<Derivation> operands) {
        boolean byZero =
                operator == Operator.QUOTIENT && operands.get(1).value().signum() == 0;
        return Derivation.step(byZero ? Operator.PRODUCT : operator, label, operands);
    }
}
