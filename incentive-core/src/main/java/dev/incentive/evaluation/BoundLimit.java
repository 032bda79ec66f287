package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.Rational;

/** The limit of a cap or floor on money, shrunk with the active part of the period if the plan says so. */
final class BoundLimit {

    private BoundLimit() {}

    static Outcome of(ParticipantFacts facts, String label, Rational limit, boolean prorated) {
        Derivation stated = given(label, limit, Origin.PLAN);
        return prorated
                ? facts.activePart()
                        .then(part -> Outcome.defined(ParticipantFacts.prorated("prorated " + label, stated, part)))
                : Outcome.defined(stated);
    }
}
