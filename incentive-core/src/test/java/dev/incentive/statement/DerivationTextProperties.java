package dev.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CommissionCase;
import dev.incentive.arbitraries.Derivations;
import dev.incentive.derivation.Derivation;
import java.math.RoundingMode;
import java.util.ArrayList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** X1: every number that is needed to work a result out again is in the text. */
class DerivationTextProperties {

    @Property
    void theTextAloneIsEnoughToRecomputeTheValue(@ForAll("derivations") Derivation derivation) {
        assertRecomputable(derivation);
    }

    @Property
    void theTextOfACommissionAloneIsEnoughToRecomputeThePayout(@ForAll("cases") CommissionCase example) {
        assertRecomputable(Derivation.rounded("payout", example.payout(), 2, RoundingMode.HALF_EVEN));
    }

    private static void assertRecomputable(Derivation derivation) {
        WrittenDerivation written = WrittenDerivation.read(DerivationText.of(derivation));
        assertThat(written.value()).isEqualTo(derivation.value());
        assertThat(written.recomputed(new ArrayList<>())).isEqualTo(derivation.value());
    }

    @Provide
    Arbitrary<Derivation> derivations() {
        return Derivations.any();
    }

    @Provide
    Arbitrary<CommissionCase> cases() {
        return CommissionCase.any();
    }
}
