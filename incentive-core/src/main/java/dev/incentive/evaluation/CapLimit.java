package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.payout.Cap;
import java.util.List;
import java.util.Optional;

/** The limit that a plan or component sets on something, if it does. */
final class CapLimit {

    private CapLimit() {}

    static Optional<Derivation> of(List<Cap> caps, Cap.Bounds bounds) {
        for (Cap cap : caps) {
            if (cap.bounds() == bounds) {
                return Optional.of(given("cap", cap.limit(), Origin.PLAN));
            }
        }
        return Optional.empty();
    }
}
