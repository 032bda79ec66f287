package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import java.util.Objects;

/**
 * The money a period pays at target, which a plan's components share by their weights.
 *
 * <p>A plan states one for all its participants, or each participant has its own, which then takes precedence. The
 * amount is in the plan's currency, 0 or more; evaluation refuses another currency with {@code CURRENCY_MISMATCH}.
 * Where neither states one, what is paid on it is undefined.
 *
 * <pre>{@code
 * TargetIncentive forTheQuarter = TargetIncentive.of(Money.of("USD", "20000"));
 * boolean same = forTheQuarter.equals(TargetIncentive.of(Money.of("USD", "20000.00"))); // true
 * boolean none = forTheQuarter.equals(TargetIncentive.none()); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface TargetIncentive extends Canonical {

    /**
     * None.
     *
     * @return the absence of a target incentive
     */
    static TargetIncentive none() {
        return new None();
    }

    /**
     * An amount without a stated source.
     *
     * @param amount the amount for the period, not negative
     * @return the target incentive
     */
    static TargetIncentive of(Money amount) {
        return new Stated(amount, Provenance.UNSTATED);
    }

    /**
     * The absence of a target incentive. Immutable.
     *
     * @since 0.1.0
     */
    record None() implements TargetIncentive {

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("none");
        }
    }

    /**
     * An amount. Immutable.
     *
     * @param amount the amount for the period, not negative
     * @param provenance source and evidence
     * @since 0.1.0
     */
    record Stated(Money amount, Provenance provenance) implements TargetIncentive {

        /** Drops zeros that say nothing, so that equal amounts are equal. */
        public Stated {
            amount = amount.withoutTrailingZeros();
            Objects.requireNonNull(provenance, "provenance");
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("stated").money(amount).part(provenance);
        }
    }
}
