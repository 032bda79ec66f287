package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G1: a gate")
class GateTest {

    private static final Operand HALF = new Operand.AttainmentOf("half");
    private static final Operand FULL = new Operand.MeasuredValueOf("full");
    private static final Operand MISSING = new Operand.MeasuredValueOf("missing");

    private static final Map<Operand, Outcome> VALUES = Map.of(
            HALF, Outcome.defined(given("half", Rational.of("0.5"), Origin.MEASUREMENT)),
            FULL, Outcome.defined(given("full", Rational.ONE, Origin.MEASUREMENT)),
            MISSING, Outcome.undefined(UndefinedReason.MEASUREMENT_MISSING, "no measurement"));

    private static final Condition HOLDS = new Condition.Reaches(FULL, Border.AT_OR_ABOVE, Rational.ONE);
    private static final Condition FAILS = new Condition.Reaches(HALF, Border.AT_OR_ABOVE, Rational.ONE);
    private static final Condition UNKNOWN = new Condition.Reaches(MISSING, Border.AT_OR_ABOVE, Rational.ONE);

    @ParameterizedTest
    @CsvSource({
        "AT_OR_ABOVE, 0.4999999999, 1", "AT_OR_ABOVE, 0.5, 1", "AT_OR_ABOVE, 0.5000000001, 0",
        "ABOVE,       0.4999999999, 1", "ABOVE,       0.5, 0", "ABOVE,       0.5000000001, 0"
    })
    void comparesExactlyWithItsBorder(Border border, String edge, String holds) {
        assertThat(holds(new Condition.Reaches(HALF, border, Rational.of(edge))))
                .hasToString(holds);
    }

    @Test
    void ofAllPartsHoldsIfEachDoes() {
        assertThat(holds(new Condition.AllOf(List.of(HOLDS, HOLDS)))).isEqualTo(Rational.ONE);
        assertThat(holds(new Condition.AllOf(List.of(HOLDS, FAILS)))).isEqualTo(Rational.ZERO);
    }

    @Test
    void ofAnyPartHoldsIfOneDoes() {
        assertThat(holds(new Condition.AnyOf(List.of(FAILS, HOLDS)))).isEqualTo(Rational.ONE);
        assertThat(holds(new Condition.AnyOf(List.of(FAILS, FAILS)))).isEqualTo(Rational.ZERO);
    }

    @Test
    void thatIsNegatedHoldsIfItsPartDoesNot() {
        assertThat(holds(new Condition.Not(HOLDS))).isEqualTo(Rational.ZERO);
        assertThat(holds(new Condition.Not(FAILS))).isEqualTo(Rational.ONE);
    }

    @Test
    @DisplayName("B2: an undefined operand makes the gate undefined, even where another would decide")
    void withAnUndefinedOperandIsUndefinedWhateverTheOthersSay() {
        List<Condition> conditions = List.of(
                UNKNOWN,
                new Condition.Not(UNKNOWN),
                new Condition.AllOf(List.of(FAILS, UNKNOWN)),
                new Condition.AllOf(List.of(UNKNOWN, FAILS)),
                new Condition.AnyOf(List.of(HOLDS, UNKNOWN)),
                new Condition.AnyOf(List.of(UNKNOWN, HOLDS)));
        assertThat(conditions)
                .allSatisfy(condition -> assertThat(Outcomes.reason(condition.evaluate(VALUES::get)))
                        .isEqualTo(UndefinedReason.MEASUREMENT_MISSING));
    }

    @Test
    void thatIsNoneAlwaysHolds() {
        assertThat(Gate.none().isPresent()).isFalse();
        assertThat(holds(Gate.none().condition())).isEqualTo(Rational.ONE);
        assertThat(Gate.of(HOLDS).isPresent()).isTrue();
    }

    @Test
    void ofAnAttainmentNamesItsComponent() {
        assertThat(Gate.attainment("half", Border.ABOVE, "0.5"))
                .isEqualTo(new Gate(new Condition.Reaches(HALF, Border.ABOVE, Rational.of("0.5")), Rational.ZERO));
    }

    @Test
    void isPutTogetherFromItsParts() {
        Condition reaches = Condition.reaches(Operand.measuredValue("full"), Border.AT_OR_ABOVE, "1");
        assertThat(reaches).isEqualTo(HOLDS);
        assertThat(Condition.reaches(Operand.attainment("half"), Border.AT_OR_ABOVE, "1"))
                .isEqualTo(FAILS);
        assertThat(Condition.allOf(HOLDS, FAILS)).isEqualTo(new Condition.AllOf(List.of(HOLDS, FAILS)));
        assertThat(Condition.anyOf(HOLDS, FAILS)).isEqualTo(new Condition.AnyOf(List.of(HOLDS, FAILS)));
        assertThat(Condition.not(HOLDS)).isEqualTo(new Condition.Not(HOLDS));
        assertThat(Gate.measuredValue("full", Border.AT_OR_ABOVE, "1")).isEqualTo(Gate.of(HOLDS));
    }

    @ParameterizedTest
    @DisplayName("not met, the component pays nothing or a stated share")
    @CsvSource({"0, 1, 100", "0, 0, 0", "0.4, 1, 100", "0.4, 0, 40", "1, 0, 100"})
    void letsThePayoutOrItsShareThrough(String share, String met, String payout) {
        Gate gate = new Gate(HOLDS, Rational.of(share));
        Derivation through = gate.apply(number("100"), number(met));
        assertThat(through.value()).hasToString(payout);
        assertThat(through.recompute()).isEqualTo(through.value());
    }

    private static Derivation number(String value) {
        return given("number", Rational.of(value), Origin.PLAN);
    }

    private static Rational holds(Condition condition) {
        return Outcomes.value(condition.evaluate(VALUES::get));
    }
}
