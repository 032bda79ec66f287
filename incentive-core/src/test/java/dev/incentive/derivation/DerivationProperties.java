package dev.incentive.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Derivations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Derivations (X1): the leaves recombine to the value. */
class DerivationProperties {

    @Property
    void recombiningTheLeavesGivesTheValue(@ForAll("derivations") Derivation derivation) {
        assertThat(derivation.recompute()).isEqualTo(derivation.value());
    }

    @Property
    void everyPartOfADerivationIsADerivationOfItsOwnValue(@ForAll("derivations") Derivation derivation) {
        assertThat(derivation.operands()).allSatisfy(part -> {
            assertThat(part.recompute()).isEqualTo(part.value());
            everyPartOfADerivationIsADerivationOfItsOwnValue(part);
        });
    }

    @Provide
    Arbitrary<Derivation> derivations() {
        return Derivations.any();
    }
}
