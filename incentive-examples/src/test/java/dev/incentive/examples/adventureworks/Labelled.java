package dev.incentive.examples.adventureworks;

import dev.incentive.derivation.Derivation;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Finds values in a derivation by their labels. */
final class Labelled {

    private final String label;
    private final List<Rational> found = new ArrayList<>();

    private Labelled(String label) {
        this.label = label;
    }

    /** All values of that label, from the top down. */
    static List<Rational> values(Derivation derivation, String label) {
        Labelled search = new Labelled(label);
        search.visit(derivation);
        return search.found;
    }

    private void visit(Derivation derivation) {
        if (derivation.label().equals(label)) {
            found.add(derivation.value());
        }
        derivation.operands().forEach(this::visit);
    }
}
