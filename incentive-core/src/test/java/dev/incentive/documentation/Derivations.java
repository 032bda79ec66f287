package dev.incentive.documentation;

import dev.incentive.derivation.Derivation;
import dev.incentive.statement.StatementLine;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the steps of a line's derivation by their labels. */
final class Derivations {

    private Derivations() {}

    static Optional<Derivation> step(StatementLine line, String label) {
        return all(line.derivation()).filter(step -> step.label().equals(label)).findFirst();
    }

    static String value(StatementLine line, String label) {
        return step(line, label).map(step -> step.value().toString()).orElse("no step '" + label + "'");
    }

    private static Stream<Derivation> all(Derivation derivation) {
        return Stream.concat(
                Stream.of(derivation), derivation.operands().stream().flatMap(Derivations::all));
    }
}
