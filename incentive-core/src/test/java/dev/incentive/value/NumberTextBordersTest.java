package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N5: how long the text of a number may be")
class NumberTextBordersTest {

    /** Twice 38 digits, a sign and a point. */
    private static final int LONGEST = 78;

    @Test
    void leadingZerosAreReadUpToTheLongestText() {
        assertThat(Rational.of("0".repeat(LONGEST - 1) + "5")).hasToString("5");
    }

    @Test
    void aLongerTextIsRefusedByItsLengthAlone() {
        assertThat(Refusal.of(() -> Rational.of("0".repeat(LONGEST) + "5")))
                .extracting(Problem::found)
                .containsExactly("a number of 79 characters");
    }
}
