package dev.incentive.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.value.Border;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void curveReading() {
        // example CurveReading
        PiecewiseLinear rates = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
                .bendingAt(Rational.of(10_000), Rational.of("0.08"));
        Derivation revenue = Derivation.given("revenue", Rational.of(12_000), Origin.MEASUREMENT);
        Derivation commission = CurveReading.of(CurveReading.Words.TIERS, rates).at("commission", revenue);
        Rational lowerTier = commission.operands().get(0).value(); // 500
        Rational upperTier = commission.operands().get(1).value(); // 160
        Rational both = commission.value(); // 660
        // end
        assertThat(lowerTier).hasToString("500");
        assertThat(upperTier).hasToString("160");
        assertThat(both).hasToString("660");
    }

    @Test
    void derivation() {
        // example Derivation
        Derivation revenue = Derivation.given("revenue", Rational.of(1_000), Origin.MEASUREMENT);
        Derivation rate = Derivation.given("rate", Rational.of("0.05"), Origin.PLAN);
        Derivation commission = Derivation.step(Operator.PRODUCT, "commission", revenue, rate);
        Rational value = commission.value(); // 50
        boolean same = commission.recompute().equals(value); // true
        // end
        assertThat(value).hasToString("50");
        assertThat(same).hasToString("true");
    }

    @Test
    void operator() {
        // example Operator
        List<Rational> actualAndTarget = List.of(Rational.of(12), Rational.of(8));
        Rational attainment = Operator.QUOTIENT.combine(actualAndTarget); // 1.5
        Rational reached = Operator.AT_LEAST.combine(actualAndTarget); // 1
        // end
        assertThat(attainment).hasToString("1.5");
        assertThat(reached).hasToString("1");
    }

    @Test
    void origin() {
        // example Origin
        Derivation.Given quota =
                new Derivation.Given("quota", Rational.of(650_000), Origin.QUOTA, Provenance.of("CRM"));
        Origin origin = quota.origin(); // QUOTA
        // end
        assertThat(origin).hasToString("QUOTA");
    }

    @Test
    void outcome() {
        // example Outcome
        Outcome revenue = Outcome.defined(Derivation.given("revenue", Rational.of(1_000), Origin.MEASUREMENT));
        Outcome quota = Outcome.undefined(UndefinedReason.QUOTA_MISSING, "no quota for revenue");
        Outcome attainment = revenue.with(
                quota, (actual, target) -> Derivation.step(Operator.QUOTIENT, "attainment", actual, target));
        boolean undefined = attainment.equals(quota); // true
        // end
        assertThat(undefined).hasToString("true");
    }

    @Test
    void undefinedReason() {
        // example UndefinedReason
        Outcome.Undefined score = new Outcome.Undefined(UndefinedReason.TOO_FEW_ANSWERS, "3 answers, 5 needed");
        UndefinedReason reason = score.reason(); // TOO_FEW_ANSWERS
        // end
        assertThat(reason).hasToString("TOO_FEW_ANSWERS");
    }
}
