package dev.incentive.arbitraries;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Derivations with every kind of node. */
public final class Derivations {

    private static final int DEPTH = 4;

    private Derivations() {}

    /** Trees of every shape, several levels deep. */
    public static Arbitrary<Derivation> any() {
        return Arbitraries.recursive(Derivations::leaves, Derivations::above, 0, DEPTH);
    }

    private static Arbitrary<Derivation> leaves() {
        Arbitrary<Provenance> provenances =
                Arbitraries.of(Provenance.UNSTATED, Provenance.of("CRM"), new Provenance("CRM", "order 7"));
        return Combinators.combine(Numbers.fractions(), Arbitraries.of(Origin.class), provenances)
                .as((value, origin, provenance) -> Derivation.given("input", value, origin, provenance));
    }

    private static Arbitrary<Derivation> above(Arbitrary<Derivation> parts) {
        Arbitrary<List<Derivation>> several = parts.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Operator.class), several).as(Derivations::step),
                Combinators.combine(parts, Arbitraries.integers().between(0, 4), Numbers.roundingModes())
                        .as((exact, scale, mode) -> Derivation.rounded("rounded", exact, scale, mode)),
                Combinators.combine(Numbers.fractions(), several)
                        .as((answer, given) -> new Derivation.Stated("answer", answer, given)));
    }

    /** Only sums and products take more than two; a quotient by zero is made a difference. */
    private static Derivation step(Operator operator, List<Derivation> operands) {
        boolean many = operator == Operator.SUM || operator == Operator.PRODUCT;
        boolean impossible =
                operator == Operator.QUOTIENT && operands.get(1).value().equals(Rational.ZERO);
        return Derivation.step(
                impossible ? Operator.DIFFERENCE : operator, "step", many ? operands : operands.subList(0, 2));
    }
}
