package dev.incentive.statement;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.rounded;
import static dev.incentive.derivation.Derivation.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTextTest {

    private static final Derivation THIRD = number("-1/3");
    private static final Derivation TWO = number("2");

    @Test
    void writesFractionsExactlyAndShowsTheirFirstDigits() {
        assertThat(DerivationText.of(THIRD)).isEqualTo("number = -1/3 (~-0.333333)\n");
        assertThat(DerivationText.of(number("1/8"))).isEqualTo("number = 0.125\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUM        | 5/3 (~1.666667): (-1/3) + 2
            PRODUCT    | -2/3 (~-0.666667): (-1/3) × 2
            DIFFERENCE | -7/3 (~-2.333333): (-1/3) − 2
            QUOTIENT   | -1/6 (~-0.166667): (-1/3) ÷ 2
            MINIMUM    | -1/3 (~-0.333333): the least of (-1/3), 2
            MAXIMUM    | 2: the greatest of (-1/3), 2
            AT_LEAST   | 0: 1 if (-1/3) ≥ 2, else 0
            MORE_THAN  | 0: 1 if (-1/3) > 2, else 0
            """)
    void writesHowAStepWasMade(Operator operator, String text) {
        assertThat(DerivationText.of(step(operator, "result", THIRD, TWO)))
                .isEqualTo("result = " + text + "\n  number = -1/3 (~-0.333333)\n  number = 2\n");
    }

    @Test
    void writesTheRoundingWithItsMode() {
        assertThat(DerivationText.of(rounded("payout", number("1.005"), 2, RoundingMode.HALF_EVEN)))
                .isEqualTo("payout = 1, rounded HALF_EVEN to 2 decimals\n  number = 1.005\n");
    }

    @Test
    void writesSourceAndEvidence() {
        assertThat(written(new Provenance("CRM", "order 7"))).contains("source: CRM", "evidence: order 7");
        assertThat(written(Provenance.of("CRM"))).contains("source: CRM").doesNotContain("evidence");
        assertThat(written(new Provenance("", "order 7")))
                .contains("evidence: order 7")
                .doesNotContain("source:");
    }

    @Test
    void writesTheAnswerOfAScorerWithWhatItWasGiven() {
        assertThat(DerivationText.of(new Derivation.Stated("score by acme.one", Rational.ONE, List.of(TWO))))
                .isEqualTo("score by acme.one = 1\n  number = 2\n");
    }

    private static String written(Provenance provenance) {
        return DerivationText.of(given("number", Rational.ONE, Origin.MEASUREMENT, provenance));
    }

    private static Derivation number(String value) {
        return given("number", Rational.of(value), Origin.MEASUREMENT);
    }
}
