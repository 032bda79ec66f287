package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B2: undefined is not zero")
class OutcomeTest {

    private static final Derivation TWO = given("two", Rational.of(2), Origin.PLAN);
    private static final Outcome DEFINED = Outcome.defined(TWO);
    private static final Outcome MISSING =
            Outcome.undefined(UndefinedReason.MEASUREMENT_MISSING, "no measurement of revenue");
    private static final Outcome NO_QUOTA = Outcome.undefined(UndefinedReason.QUOTA_MISSING, "no quota for revenue");

    @Test
    void aValueIsGoneOnWith() {
        assertThat(DEFINED.then(value -> Outcome.defined(sum(value, TWO))))
                .isInstanceOfSatisfying(
                        Outcome.Defined.class,
                        four -> assertThat(four.derivation().value()).isEqualTo(Rational.of(4)));
    }

    @Test
    void aReasonIsKeptAndNothingIsDone() {
        assertThat(MISSING.then(value -> {
                    throw new AssertionError("nothing to go on with");
                }))
                .isSameAs(MISSING);
    }

    @Test
    void whatFollowsMayItselfBeUndefined() {
        assertThat(DEFINED.then(value -> NO_QUOTA)).isSameAs(NO_QUOTA);
    }

    @Test
    void twoValuesAreCombined() {
        assertThat(DEFINED.with(DEFINED, OutcomeTest::sum)).isEqualTo(Outcome.defined(sum(TWO, TWO)));
    }

    @Test
    void theFirstReasonWins() {
        assertThat(MISSING.with(NO_QUOTA, OutcomeTest::sum)).isSameAs(MISSING);
        assertThat(NO_QUOTA.with(MISSING, OutcomeTest::sum)).isSameAs(NO_QUOTA);
        assertThat(DEFINED.with(MISSING, OutcomeTest::sum)).isSameAs(MISSING);
        assertThat(MISSING.with(DEFINED, OutcomeTest::sum)).isSameAs(MISSING);
    }

    private static Derivation sum(Derivation left, Derivation right) {
        return step(Operator.SUM, "sum", left, right);
    }
}
