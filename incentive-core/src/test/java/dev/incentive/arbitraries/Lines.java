package dev.incentive.arbitraries;

import dev.incentive.derivation.Derivation;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.util.stream.Stream;

/** Looks into lines of statements. */
public final class Lines {

    private Lines() {}

    /** What the component earned before it was rounded. */
    public static Rational exact(StatementLine line) {
        return roundings(line.derivation())
                .filter(rounded -> rounded.value().equals(line.earned().value()))
                .map(rounded -> rounded.exact().value())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Derivation.Rounded> roundings(Derivation derivation) {
        return derivation instanceof Derivation.Rounded rounded
                ? Stream.of(rounded)
                : derivation.operands().stream().flatMap(Lines::roundings);
    }
}
