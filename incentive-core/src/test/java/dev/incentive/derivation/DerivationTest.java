package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.rounded;
import static dev.incentive.derivation.Derivation.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1: a derivation")
class DerivationTest {

    private static final Derivation REVENUE = given("revenue", Rational.of("33.5"), Origin.MEASUREMENT);
    private static final Derivation RATE = given("rate", Rational.of("0.03"), Origin.PLAN);

    @Test
    void combinesItsOperandsAndRemembersThem() {
        Derivation commission = step(Operator.PRODUCT, "commission", REVENUE, RATE);
        assertThat(commission.value()).hasToString("1.005");
        assertThat(commission.operands()).containsExactly(REVENUE, RATE);
    }

    @Test
    void roundsOnceByTheModeThatItShows() {
        Derivation commission = step(Operator.PRODUCT, "commission", REVENUE, RATE);
        assertThat(rounded("payout", commission, 2, RoundingMode.HALF_UP).value())
                .hasToString("1.01");
        assertThat(rounded("payout", commission, 2, RoundingMode.HALF_DOWN).value())
                .hasToString("1");
        assertThat(rounded("payout", commission, 2, RoundingMode.HALF_DOWN).operands())
                .containsExactly(commission);
    }

    @Test
    void isRecomputedFromItsLeavesAndNotRemembered() {
        Derivation wrong = new Derivation.Step("sum", Operator.SUM, List.of(REVENUE, RATE), Rational.of(99));
        Derivation above = new Derivation.Rounded("payout", wrong, 1, RoundingMode.DOWN, Rational.of(99));
        assertThat(wrong.recompute()).hasToString("33.53");
        assertThat(above.recompute()).hasToString("33.5");
        assertThat(above.value()).hasToString("99");
    }

    @Test
    void keepsSourceAndEvidenceOfAnInput() {
        Provenance provenance = new Provenance("CRM", "order 7");
        Derivation input = given("revenue", Rational.ONE, Origin.MEASUREMENT, provenance);
        assertThat(input).isEqualTo(new Derivation.Given("revenue", Rational.ONE, Origin.MEASUREMENT, provenance));
        assertThat(REVENUE)
                .isEqualTo(
                        new Derivation.Given("revenue", Rational.of("33.5"), Origin.MEASUREMENT, Provenance.UNSTATED));
    }

    @Test
    void ofAnAnswerShowsWhatTheScorerWasGivenAndKeepsTheAnswer() {
        Derivation answer = new Derivation.Stated("score", Rational.ONE, List.of(REVENUE));
        assertThat(answer.recompute()).isEqualTo(Rational.ONE);
        assertThat(answer.operands()).containsExactly(REVENUE);
    }

    @Test
    void alwaysHasAValue() {
        assertThatNullPointerException().isThrownBy(() -> given("revenue", null, Origin.PLAN));
        assertThatNullPointerException().isThrownBy(() -> new Derivation.Stated("score", null, List.of()));
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Derivation> operands = new ArrayList<>(List.of(REVENUE, RATE));
        Derivation sum = step(Operator.SUM, "sum", operands);
        operands.clear();
        assertThat(sum.recompute()).hasToString("33.53");
    }
}
