package dev.incentive.evaluation;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the inputs of a scorer or a payout rule until one of them is undefined. */
final class Gathering {

    private Outcome.@Nullable Undefined missing;

    /** Looks a value up and hands it on; once a value was undefined nothing more is looked up. */
    Gathering take(Supplier<Outcome> value, Consumer<Derivation> taker) {
        if (missing == null) {
            Outcome outcome = value.get();
            if (outcome instanceof Outcome.Undefined undefined) {
                missing = undefined;
            } else {
                taker.accept(((Outcome.Defined) outcome).derivation());
            }
        }
        return this;
    }

    /** The result if everything was there, else why the first missing value is undefined. */
    Outcome then(Supplier<Outcome> result) {
        return missing == null ? result.get() : missing;
    }
}
