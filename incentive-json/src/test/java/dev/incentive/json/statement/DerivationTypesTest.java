package dev.incentive.json.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.derivation.Derivation;
import org.junit.jupiter.api.Test;

class DerivationTypesTest {

    @Test
    void everyNodeOfADerivationHasAWord() {
        assertThat(DerivationCodec.TYPES.types()).containsExactlyInAnyOrder(Derivation.class.getPermittedSubclasses());
    }
}
